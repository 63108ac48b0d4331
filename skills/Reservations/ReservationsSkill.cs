using System.Text.Json;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Reservations.Dialogue;
using FrontOffice.Skills.Reservations.Ledger;
using FrontOffice.Skills.Reservations.Wording;

namespace FrontOffice.Skills.Reservations;

/// <summary>Stays: what is free and what it costs, booking, looking up, changing and cancelling.</summary>
public sealed class ReservationsSkill : ISkill
{
    private readonly BookStay _booking;
    private readonly ManageReservation _managing;
    private readonly HotelProfile _hotel;

    public ReservationsSkill(ReservationBook book, HotelProfile hotel, HotelCalendar calendar)
    {
        _hotel = hotel;
        _booking = new BookStay(book, hotel, calendar);
        _managing = new ManageReservation(book, hotel, calendar);
        Functions = ReservationFunctions.Of(this);
    }

    public string Name => ReservationFunctions.Skill;

    public IReadOnlyList<SkillFunction> Functions { get; }

    public async ValueTask<SkillResult> ActAsync(SkillCall call, SkillContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(context);
        if (Functions.All(function => function.Name != call.Function)) throw new ArgumentException($"{call.Function} is not of this skill.", nameof(call));
        var draft = Read(context);
        var turn = TurnOf(context);
        var facts = call.Arguments;
        return Route(call, draft, context) switch
        {
            ReservationFunctions.Book when IsRepeated(draft, turn) => new SkillResult { Outcomes = [], Asks = context.Pending, Draft = context.Draft },
            ReservationFunctions.Book when call.Function == ReservationFunctions.Change && facts.Option is null && !ToldStay(draft.Booking, facts, context) => Result(draft, _booking.AskElement(draft.Booking, turn)),
            ReservationFunctions.Book => Result(draft with { Manage = null }, await _booking.TakeAsync(draft.Booking, facts, turn, context.Language, cancellationToken)),
            ReservationFunctions.Price => await PricesAsync(draft, facts, turn, context.Language, cancellationToken),
            ReservationFunctions.Cancel when draft.Manage is null && OpenBooking(draft) && facts.Code is null => Result(draft, await _booking.DropAsync(draft.Booking, turn, cancellationToken)),
            var function => await ManageAsync(function, draft, facts, context, turn, cancellationToken),
        };
    }

    public async ValueTask<SkillResult> AskAgainAsync(SkillContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var draft = Read(context);
        var turn = TurnOf(context);
        if (draft.Manage is { } manage) return Result(draft, await _managing.AskAgainAsync(manage, context.Verified, turn, cancellationToken));
        return Result(draft, Briefly(await _booking.AskAgainAsync(draft.Booking, turn, cancellationToken), context.Language));
    }

    public Reply Word(Outcome outcome, Phrasing phrasing) => ReservationWording.Word(outcome, phrasing, _hotel);

    public JsonElement Record(Outcome outcome) => outcome switch
    {
        StayOutcome stay => JsonSerializer.SerializeToElement(stay, DialogueJson.Default.StayOutcome),
        BookingOutcome booking => JsonSerializer.SerializeToElement(booking, DialogueJson.Default.BookingOutcome),
        ManageOutcome manage => JsonSerializer.SerializeToElement(manage, DialogueJson.Default.ManageOutcome),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>Which act the words belong to: a booking in the making takes what sounds like a change of it.</summary>
    private static string Route(SkillCall call, ReservationsDraft draft, SkillContext context)
    {
        var facts = call.Arguments;
        if (OptionId.Read(facts.Option) is { } option && (ReservationFunctions.Manages(option.Function) || option.Function == ReservationFunctions.Book)) return option.Function;
        if (draft.Manage is { } manage && context.Pending is { } pending && ReservationFunctions.Manages(pending.Function))
        {
            if (manage.Function != ReservationFunctions.Change && TellsStay(facts)) return ReservationFunctions.Book;
            var answers = call.Function == ReservationFunctions.Book && !OpenBooking(draft);
            return answers || call.Function == manage.Function ? manage.Function : call.Function is ReservationFunctions.Availability or ReservationFunctions.Price ? ReservationFunctions.Book : call.Function;
        }

        if (call.Function == ReservationFunctions.Change && OpenBooking(draft) && facts.Code is null && (draft.Booking.HoldId is not null || ToldStay(draft.Booking, facts, context))) return ReservationFunctions.Book;
        if (call.Function == ReservationFunctions.Price && facts.Extras.Count > 0 && Asks(facts)) return ReservationFunctions.Price;
        return ReservationFunctions.Manages(call.Function) ? call.Function : ReservationFunctions.Book;
    }

    /// <summary>The words hold something that goes into the booking in the making.</summary>
    private static bool ToldStay(BookingDraft booking, Facts facts, SkillContext context) =>
        facts.Elements.Count > 0 || BookingFacts.Changed(booking, BookingFacts.Merge(booking, facts, context.Hotel));

    /// <summary>Who comes, or into which room: nobody says that to look a booking up or to cancel it.</summary>
    private static bool TellsStay(Facts facts) =>
        facts.Code is null && facts.LastName is null && (facts.Guests is not null || facts.Adults is not null || facts.Children is not null || facts.Rooms is not null || facts.RoomType is not null);

    /// <summary>Nothing but an extra's price is asked.</summary>
    private static bool Asks(Facts facts) =>
        facts.Arrival is null && facts.Departure is null && facts.Nights is null && facts.Adults is null && facts.Guests is null && facts.RoomType is null && facts.Answer is null;

    private static bool OpenBooking(ReservationsDraft draft) => draft.Booking.Asked != BookingQuestion.None;

    /// <summary>Two names for one wish in one turn: the first has said it all.</summary>
    private static bool IsRepeated(ReservationsDraft draft, ActingTurn turn) => draft.Booking.TurnId == turn.TurnId;

    private async ValueTask<SkillResult> PricesAsync(ReservationsDraft draft, Facts facts, ActingTurn turn, Language language, CancellationToken cancellationToken)
    {
        var prices = new BookingOutcome.ExtraPrices([.. facts.Extras.Select(_hotel.Extra).OfType<Extra>()]);
        var again = Briefly(await _booking.AskAgainAsync(draft.Booking, turn, cancellationToken), language);
        return Result(draft, again.After(prices));
    }

    private async ValueTask<SkillResult> ManageAsync(string function, ReservationsDraft draft, Facts facts, SkillContext context, ActingTurn turn, CancellationToken cancellationToken)
    {
        var manage = draft.Manage is { } open && open.Function == function ? open
            : new ManageDraft { Function = function, Code = draft.Manage?.Code, LastName = draft.Manage?.LastName, Arrival = draft.Manage?.Arrival };
        var step = await _managing.TakeAsync(manage, facts, context.Verified, turn, cancellationToken);
        if (step.Asks is not null || !OpenBooking(draft)) return Result(draft, step);

        // The booking that was interrupted goes on.
        var booking = Briefly(await _booking.AskAgainAsync(draft.Booking, turn, cancellationToken), context.Language);
        var result = Result(draft with { Manage = null }, booking);
        return result with { Outcomes = [.. step.Outcomes, .. result.Outcomes], Verified = step.Verified };
    }

    /// <summary>Offers that the guest has before him are not laid out again, unless the language has changed.</summary>
    private static Step<BookingDraft> Briefly(Step<BookingDraft> step, Language language) => step.Draft.ShownIn == language.Code
        ? step with { Outcomes = [.. step.Outcomes.Select(outcome => outcome is BookingOutcome.OffersShown shown ? new BookingOutcome.OffersStand(shown.Offers, shown.Key) : outcome)] }
        : step with { Draft = step.Draft with { ShownIn = language.Code } };

    private static SkillResult Result(ReservationsDraft draft, Step<BookingDraft> step) => new()
    {
        Outcomes = step.Outcomes,
        Asks = step.Asks,
        Draft = Write(draft with { Booking = step.Draft }),
        Verified = step.Outcomes.OfType<BookingOutcome.Booked>().FirstOrDefault() is { } booked ? new GuestVerification(booked.Reservation.Code, booked.ToldAt + VerifyGuest.Lasts) : null,
    };

    private static SkillResult Result(ReservationsDraft draft, ManageStep step) => new()
    {
        Outcomes = step.Outcomes,
        Asks = step.Asks,
        Draft = Write(draft with { Manage = step.Asks is null ? null : step.Draft }),
        Verified = step.Verified,
    };

    private static ReservationsDraft Read(SkillContext context) =>
        context.Draft is { } draft ? draft.Deserialize(DialogueJson.Default.ReservationsDraft) ?? new ReservationsDraft() : new ReservationsDraft();

    private static JsonElement Write(ReservationsDraft draft) => JsonSerializer.SerializeToElement(draft, DialogueJson.Default.ReservationsDraft);

    private static ActingTurn TurnOf(SkillContext context) => new(context.ConversationId, context.TurnId, context.Channel, context.NetworkAddress, context.Now);
}
