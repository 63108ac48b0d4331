using System.Globalization;
using System.Text.Json;
using FrontOffice.Data.Documents;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Reservations.Ledger;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations;

/// <summary>The house's stays: what is free, what is booked, and the acts that change it.</summary>
/// <remarks>Safe for concurrent use, also by several hosts on one store: documents' ETags decide.</remarks>
public sealed class ReservationBook
{
    private readonly StayLedger _ledger;
    private readonly HotelCalendar _calendar;

    public ReservationBook(IDocumentStore store, HotelProfile hotel, HotelCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(hotel);
        ArgumentNullException.ThrowIfNull(calendar);
        _ledger = new StayLedger(store, hotel);
        _calendar = calendar;
        Search = new FindOffers(_ledger, calendar);
        Shown = new ShowOffers(_ledger);
        Holds = new HoldRoom(_ledger, Search);
        ReadBack = new ReadBackBooking(_ledger, calendar);
        Booking = new ConfirmBooking(_ledger, Search);
        Change = new ChangeReservation(_ledger, Search, calendar);
        Cancellation = new CancelReservation(_ledger);
        Identity = new VerifyGuest(_ledger);
    }

    internal FindOffers Search { get; }

    internal ShowOffers Shown { get; }

    internal HoldRoom Holds { get; }

    internal ReadBackBooking ReadBack { get; }

    internal ConfirmBooking Booking { get; }

    internal ChangeReservation Change { get; }

    internal CancelReservation Cancellation { get; }

    internal VerifyGuest Identity { get; }

    /// <summary>What could be booked now: every room type and plan that takes the party, with its total. Nothing is set aside.</summary>
    /// <param name="rooms">The party is spread over so many rooms of one type.</param>
    /// <exception cref="ArgumentException">There are more rooms than adults.</exception>
    public async ValueTask<IReadOnlyList<StayOffer>> AvailabilityAsync(StayDates dates, Party party, int rooms, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(party);
        var request = new FindOffers.Request(dates, RoomSplit.Of(party, rooms));
        var found = await Search.SearchAsync(request, _calendar.Now, cancellationToken);
        return found.Offers;
    }

    /// <summary>Why dates and party cannot be booked at all, or null when they can be asked for.</summary>
    public StayRefusal? Judge(DateOnly arrival, DateOnly departure, Party party, int rooms)
    {
        ArgumentNullException.ThrowIfNull(party);
        return StayRules.JudgeDates(_ledger.Hotel.Rules, arrival, departure, _calendar.LocalNow)
            ?? StayRules.JudgeParty(_ledger.Hotel.Rules, party, rooms)
            ?? (rooms > party.Adults ? new StayRefusal.NobodyToBookFor() : null);
    }

    /// <summary>Reservations by arrival day, the earliest first.</summary>
    /// <exception cref="ArgumentException">The continuation is of another filter, or the page size is out of its range.</exception>
    public async ValueTask<ReservationPage> ListAsync(ReservationFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfLessThan(filter.PageSize, 1, nameof(filter));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(filter.PageSize, 200, nameof(filter));
        var filters = new List<FieldFilter>();
        if (filter.State is { } state) filters.Add(new FieldFilter("state", Comparison.Equal, Text(state)));
        if (filter.ArrivalFrom is { } from) filters.Add(new FieldFilter("arrival", Comparison.GreaterOrEqual, Text(from)));
        if (filter.ArrivalTo is { } to) filters.Add(new FieldFilter("arrival", Comparison.LessOrEqual, Text(to)));
        var query = new DocumentQuery(Container.Stays, _ledger.Hotel.Id, Reservation.DocumentType)
        {
            Filters = filters,
            OrderBy = "arrival",
            PageSize = filter.PageSize,
            Continuation = filter.Continuation,
        };
        var page = await _ledger.Store.QueryAsync(query, cancellationToken);
        return new ReservationPage([.. page.Documents.Select(document => document.As(ReservationsJson.Default.Reservation).Value)], page.Continuation);
    }

    /// <summary>The reservation of a code as typed, or null when there is none.</summary>
    public async ValueTask<Reservation?> FindAsync(string code, CancellationToken cancellationToken) =>
        ConfirmationCode.Normalise(code) is { } known ? await ReservationDocuments.ReadAsync(known, _ledger.Look(), cancellationToken) : null;

    /// <summary>All changes of a reservation, the first first.</summary>
    public async ValueTask<IReadOnlyList<StayEvent>> HistoryAsync(Reservation reservation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reservation);
        var look = _ledger.Look();
        var events = new List<StayEvent>();
        for (var version = 1; version <= reservation.Version; version++)
        {
            if (await ReservationDocuments.ReadEventAsync(reservation.Code, version, look, cancellationToken) is { } happened) events.Add(happened);
        }

        return events;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(ReservationState state) =>
        JsonSerializer.SerializeToElement(state, ReservationsJson.Default.ReservationState).GetString()!; // Kept as text.
}
