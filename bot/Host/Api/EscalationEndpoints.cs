using System.ComponentModel;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Handoff;

namespace FrontOffice.Bot.Host.Api;

/// <summary>Cases that wait for a person.</summary>
internal static class EscalationEndpoints
{
    public static void MapEscalations(this IEndpointRouteBuilder api)
    {
        api.MapGet("/escalations", ListAsync).WithSummary("Escalations, the newest first").Produces<ApiList<Escalation>>().ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/escalations/{reference}", OneAsync).WithSummary("One escalation by its reference").Produces<Escalation>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/escalations/{reference}/take", TakeAsync).WithSummary("Takes an open escalation in the key's name").Produces<Escalation>().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        api.MapPost("/escalations/{reference}/close", CloseAsync).WithSummary("Closes an escalation in the key's name").Produces<Escalation>().ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static async Task<IResult> ListAsync(
        Escalations escalations,
        HotelProfile hotel,
        [Description("open, taken or closed")] string? state,
        [Description("A department's id")] string? department,
        [Description("From 1 to 200, default 50")] int? limit,
        [Description("From the page before, for the same filter")] string? continuation,
        CancellationToken cancellationToken)
    {
        if (Page.Size(limit) is not { } size) return Page.OutOfRange();
        if (state is not (null or EscalationStates.Open or EscalationStates.Taken or EscalationStates.Closed))
        {
            return Results.Problem($"{state} is not a state of an escalation.", statusCode: StatusCodes.Status400BadRequest, title: "Unknown state");
        }


        try
        {
            var page = await escalations.ListAsync(hotel.Id, state, department, size, continuation, cancellationToken);
            return Results.Ok(new ApiList<Escalation>(page.Items, page.Continuation));
        }
        catch (ArgumentException)
        {
            return Page.ContinuationUnknown();
        }
    }

    private static async Task<IResult> OneAsync(Escalations escalations, HotelProfile hotel, string reference, CancellationToken cancellationToken) =>
        await escalations.FindAsync(hotel.Id, reference, cancellationToken) is { } found ? Results.Ok(found) : NotFound();

    private static Task<IResult> TakeAsync(Escalations escalations, HotelProfile hotel, TimeProvider clock, HttpContext http, string reference, CancellationToken cancellationToken) =>
        MoveAsync(escalations, hotel, clock, http, reference, EscalationStates.Taken, cancellationToken);

    private static Task<IResult> CloseAsync(Escalations escalations, HotelProfile hotel, TimeProvider clock, HttpContext http, string reference, CancellationToken cancellationToken) =>
        MoveAsync(escalations, hotel, clock, http, reference, EscalationStates.Closed, cancellationToken);

    private static async Task<IResult> MoveAsync(Escalations escalations, HotelProfile hotel, TimeProvider clock, HttpContext http, string reference, string state, CancellationToken cancellationToken)
    {
        var actor = ((ApiActor)http.Items[ApiActor.Item]!).Name; // Every route of the interface has passed the key.
        return await escalations.MoveAsync(hotel.Id, reference, state, actor, clock.GetUtcNow(), cancellationToken) switch
        {
            EscalationMove.Moved moved => Results.Ok(moved.Escalation),
            EscalationMove.NotAllowed standing => Results.Problem($"The escalation is {standing.Escalation.State}.", statusCode: StatusCodes.Status409Conflict, title: "Not from this state"),
            _ => NotFound(),
        };
    }

    private static IResult NotFound() =>
        Results.Problem("There is no escalation of this reference.", statusCode: StatusCodes.Status404NotFound, title: "No such escalation");
}
