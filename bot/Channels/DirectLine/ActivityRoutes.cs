using System.Text.Json;
using FrontOffice.Bot.Activities;
using FrontOffice.Bot.Channels.DirectLine.Limits;
using FrontOffice.Bot.Channels.DirectLine.Tokens;
using FrontOffice.Bot.Channels.DirectLine.Wire;
using FrontOffice.Bot.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace FrontOffice.Bot.Channels.DirectLine;

/// <summary>Takes what the guest says, and gives what was said.</summary>
internal sealed class ActivityRoutes(Admission admission, SenderLimits limits, IConversations conversations, TimeProvider time, IOptions<DirectLineOptions> options)
{
    private const int MostAtOnce = 200;
    private const int MostDepth = 32;
    private static readonly ActivitiesJson Shallow = new(new JsonSerializerOptions(ActivitiesJson.Default.Options) { TypeInfoResolver = null, MaxDepth = MostDepth });

    /// <summary>POST conversations/{id}/activities.</summary>
    public async Task PostAsync(HttpContext context)
    {
        // Step 1: who writes, and whether it is too much; the body is still unread.
        var (token, refused) = await AdmitAsync(context);
        if (token is null)
        {
            await refused!.WriteAsync(context); // No token comes with its refusal.
            return;
        }

        // Step 2: what is written.
        var (sent, wrong) = await JsonBody.ReadAsync(context, Shallow.Activity, options.Value.ActivityBytes);
        wrong ??= sent is null ? Refusal.BadArgument("The body is empty.") : GuestActivity.Check(sent);
        if (wrong is not null || sent is null)
        {
            await wrong!.WriteAsync(context); // Nothing sent is wrong, too.
            return;
        }

        // Step 3: kept, or acknowledged when there is nothing to keep.
        var id = $"{token.ConversationId}|{sent.Type}";
        if (GuestActivity.IsTaken(sent.Type!)) // Checked above.
        {
            var inbound = new Inbound(token.ConversationId, GuestActivity.Make(sent, token, time.GetUtcNow()), GuestActivity.DuplicateKey(sent));
            try
            {
                var logged = await conversations.AcceptAsync(inbound, context.RequestAborted);
                id = LoggedActivity.IdOf(logged.ConversationId, logged.Position);
            }
            catch (KeyNotFoundException)
            {
                await Refusal.NoSuchConversation.WriteAsync(context);
                return;
            }
        }

        await JsonAnswer.WriteAsync(context, StatusCodes.Status200OK, new ResourceBody(id), DirectLineJson.Default.ResourceBody);
    }

    /// <summary>GET conversations/{id}/activities?watermark=: at most 200 at once; the watermark leads to the next.</summary>
    public async Task GetAsync(HttpContext context)
    {
        var (token, refused) = await AdmitAsync(context);
        if (token is null)
        {
            await refused!.WriteAsync(context); // No token comes with its refusal.
            return;
        }

        if (!Watermark.TryRead(context.Request, out var after))
        {
            await Watermark.Wrong.WriteAsync(context);
            return;
        }

        var logged = await conversations.ReadAsync(token.ConversationId, after, MostAtOnce, context.RequestAborted);
        if (logged.Count == 0 && await conversations.FindAsync(token.ConversationId, context.RequestAborted) is null)
        {
            await Refusal.NoSuchConversation.WriteAsync(context);
            return;
        }

        context.Response.ContentType = JsonAnswer.ContentType;
        ActivitySet.Write(context.Response.BodyWriter, logged, after);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    /// <summary>POST conversations/{id}/upload: no skill wants a file yet, so the guest is told so and the body is not read.</summary>
    public async Task UploadAsync(HttpContext context)
    {
        var (_, refused) = await AdmitAsync(context);
        await (refused ?? Refusal.NoFiles).WriteAsync(context);
    }

    private async ValueTask<(ConversationToken? Token, Refusal? Refused)> AdmitAsync(HttpContext context)
    {
        var conversationId = (string)context.GetRouteValue("conversationId")!; // The route has it.
        var (token, refused) = await admission.ConversationAsync(context, conversationId);
        if (token is null) return (null, refused);
        var wait = HttpMethods.IsGet(context.Request.Method) ? limits.Read(conversationId) : limits.Message(conversationId, context);
        return wait > TimeSpan.Zero ? (null, Refusal.TooMany(wait)) : (token, null);
    }
}
