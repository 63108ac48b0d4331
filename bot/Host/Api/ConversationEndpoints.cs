using System.ComponentModel;
using FrontOffice.Bot.Turns;

namespace FrontOffice.Bot.Host.Api;

/// <summary>Conversations and their transcripts.</summary>
internal static class ConversationEndpoints
{
    public static void MapConversations(this IEndpointRouteBuilder api)
    {
        api.MapGet("/conversations", ListAsync).WithSummary("Conversations, the latest first").Produces<ApiList<ConversationSummary>>();
        api.MapGet("/conversations/{id}", OneAsync).WithSummary("One conversation").Produces<ConversationSummary>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/conversations/{id}/turns", TurnsAsync).WithSummary("A conversation's turns in order: what was said, understood, decided and replied, with timings").Produces<ApiList<TurnRecord>>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(
        Transcripts transcripts,
        [Description("From 1 to 200, default 50")] int? limit,
        [Description("From the page before")] string? continuation,
        CancellationToken cancellationToken)
    {
        if (Page.Size(limit) is not { } size) return Page.OutOfRange();

        try
        {
            var (items, next) = await transcripts.ListAsync(size, continuation, cancellationToken);
            return Results.Ok(new ApiList<ConversationSummary>([.. items.Select(ConversationSummary.Of)], next));
        }
        catch (ArgumentException)
        {
            return Page.ContinuationUnknown();
        }
    }

    private static async Task<IResult> OneAsync(Transcripts transcripts, string id, CancellationToken cancellationToken) =>
        await transcripts.FindAsync(id, cancellationToken) is { } state ? Results.Ok(ConversationSummary.Of(state)) : NoSuchConversation(id);

    private static async Task<IResult> TurnsAsync(
        Transcripts transcripts,
        string id,
        [Description("From 1 to 200, default 50")] int? limit,
        [Description("From the page before")] string? continuation,
        CancellationToken cancellationToken)
    {
        if (Page.Size(limit) is not { } size) return Page.OutOfRange();
        if (await transcripts.FindAsync(id, cancellationToken) is null) return NoSuchConversation(id);

        try
        {
            var (items, next) = await transcripts.TurnsAsync(id, size, continuation, cancellationToken);
            return Results.Ok(new ApiList<TurnRecord>(items, next));
        }
        catch (ArgumentException)
        {
            return Page.ContinuationUnknown();
        }
    }

    private static IResult NoSuchConversation(string id) =>
        Results.Problem($"There is no conversation {id}.", statusCode: StatusCodes.Status404NotFound, title: "No such conversation");
}
