using System.ComponentModel;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Reservations;

namespace FrontOffice.Bot.Host.Api;

/// <summary>Reservations and what is free.</summary>
internal static class ReservationEndpoints
{
    public static void MapReservations(this IEndpointRouteBuilder api)
    {
        api.MapGet("/reservations", ListAsync).WithSummary("Reservations by arrival day, the earliest first").Produces<ApiList<ReservationView>>().ProducesProblem(StatusCodes.Status400BadRequest);
        api.MapGet("/reservations/{code}", OneAsync).WithSummary("One reservation by its confirmation code").Produces<ReservationView>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/availability", AvailabilityAsync).WithSummary("What could be booked for dates and a party, with totals").Produces<ApiList<OfferView>>().ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> ListAsync(
        ReservationBook book,
        [Description("held, confirmed, in_house, checked_out, cancelled or no_show")] string? state,
        [Description("First arrival day, inclusive")] DateOnly? arrivalFrom,
        [Description("Last arrival day, inclusive")] DateOnly? arrivalTo,
        [Description("From 1 to 200, default 50")] int? limit,
        [Description("From the page before, for the same filter")] string? continuation,
        CancellationToken cancellationToken)
    {
        if (Page.Size(limit) is not { } size) return Page.OutOfRange();
        if (!TryState(state, out var wanted)) return Results.Problem($"{state} is not a state of a reservation.", statusCode: StatusCodes.Status400BadRequest, title: "Unknown state");

        try
        {
            var filter = new ReservationFilter { State = wanted, ArrivalFrom = arrivalFrom, ArrivalTo = arrivalTo, PageSize = size, Continuation = continuation };
            var page = await book.ListAsync(filter, cancellationToken);
            return Results.Ok(new ApiList<ReservationView>([.. page.Reservations.Select(ReservationView.Of)], page.Continuation));
        }
        catch (ArgumentException)
        {
            return Page.ContinuationUnknown();
        }
    }

    private static async Task<IResult> OneAsync(ReservationBook book, string code, CancellationToken cancellationToken) =>
        await book.FindAsync(code, cancellationToken) is { } reservation
            ? Results.Ok(ReservationView.Of(reservation))
            : Results.Problem("There is no reservation of this code.", statusCode: StatusCodes.Status404NotFound, title: "No such reservation");

    private static async Task<IResult> AvailabilityAsync(
        ReservationBook book,
        [Description("First night, YYYY-MM-DD")] DateOnly arrival,
        [Description("Day of leaving, YYYY-MM-DD")] DateOnly departure,
        [Description("Default 2")] int? adults,
        [Description("Ages in years, one parameter each")] int[]? childAges,
        [Description("Default 1")] int? rooms,
        CancellationToken cancellationToken)
    {
        var party = new Party(adults ?? 2, childAges ?? []);
        if (book.Judge(arrival, departure, party, rooms ?? 1) is { } refusal)
        {
            return Results.Problem($"The desk does not sell this stay: {refusal}.", statusCode: StatusCodes.Status400BadRequest, title: refusal.GetType().Name);
        }

        var offers = await book.AvailabilityAsync(new StayDates(arrival, departure), party, rooms ?? 1, cancellationToken);
        return Results.Ok(new ApiList<OfferView>([.. offers.Select(OfferView.Of)], Continuation: null));
    }

    private static bool TryState(string? text, out ReservationState? state)
    {
        state = text switch
        {
            "held" => ReservationState.Held,
            "confirmed" => ReservationState.Confirmed,
            "in_house" => ReservationState.InHouse,
            "checked_out" => ReservationState.CheckedOut,
            "cancelled" => ReservationState.Cancelled,
            "no_show" => ReservationState.NoShow,
            _ => null,
        };
        return text is null || state is not null;
    }
}
