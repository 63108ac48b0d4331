using FrontOffice.Data.Documents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FrontOffice.Bot.Channels.DirectLine;

/// <summary>The routes of Direct Line 3.0.</summary>
/// <seealso href="https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference">Direct Line API 3.0</seealso>
public static partial class DirectLineEndpoints
{
    internal const string Prefix = "/v3/directline";

    /// <summary>Serves web chat's protocol under <c>/v3/directline</c>. Needs <see cref="DirectLineServiceCollectionExtensions.AddDirectLine"/> and an <see cref="FrontOffice.Bot.Turns.IConversations"/>.</summary>
    public static WebApplication MapDirectLine(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseWebSockets();
        var services = app.Services;
        var tokens = services.GetRequiredService<TokenRoutes>();
        var conversations = services.GetRequiredService<ConversationRoutes>();
        var activities = services.GetRequiredService<ActivityRoutes>();
        var stream = services.GetRequiredService<StreamRoute>();
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger("FrontOffice.Bot.Channels.DirectLine");

        var group = app.MapGroup(Prefix);
        group.MapPost("/tokens/generate", Guarded(tokens.GenerateAsync, logger));
        group.MapPost("/tokens/refresh", Guarded(tokens.RefreshAsync, logger));
        group.MapPost("/conversations", Guarded(conversations.StartAsync, logger));
        group.MapGet("/conversations/{conversationId}", Guarded(conversations.ReconnectAsync, logger));
        group.MapGet("/conversations/{conversationId}/activities", Guarded(activities.GetAsync, logger));
        group.MapPost("/conversations/{conversationId}/activities", Guarded(activities.PostAsync, logger));
        group.MapPost("/conversations/{conversationId}/upload", Guarded(activities.UploadAsync, logger));
        group.MapGet("/conversations/{conversationId}/stream", Guarded(stream.ServeAsync, logger));
        group.Map("{**rest}", Guarded(Refusal.NoSuchRoute.WriteAsync, logger));
        return app;
    }

    /// <summary>Answers preflights, lets pages of other sites read answers (there are no cookies to ride on; tokens carry their own sites), and words faults as the protocol does.</summary>
    private static RequestDelegate Guarded(RequestDelegate route, ILogger logger) => async context =>
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.Vary = "Origin";
        if (context.Request.Headers.Origin is [{ Length: > 0 } origin]) headers.AccessControlAllowOrigin = origin;
        if (HttpMethods.IsOptions(context.Request.Method))
        {
            headers.AccessControlAllowMethods = "GET, POST";
            headers.AccessControlAllowHeaders = "Authorization, Content-Type, X-Ms-Bot-Agent, X-Requested-With";
            headers.AccessControlMaxAge = "86400";
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        try
        {
            await route(context);
        }
        catch (StoreUnavailableException failure) when (!context.Response.HasStarted)
        {
            StoreUnavailable(logger, failure);
            await Refusal.DeskFailed.WriteAsync(context);
        }
        catch (BadHttpRequestException failure) when (!context.Response.HasStarted)
        {
            var refusal = failure.StatusCode == StatusCodes.Status413PayloadTooLarge ? Refusal.TooLarge : Refusal.BadArgument("The request could not be read.");
            await refusal.WriteAsync(context);
        }
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "A web chat request was answered with 502: the store is unavailable")]
    private static partial void StoreUnavailable(ILogger logger, Exception failure);
}
