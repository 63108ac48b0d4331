using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>Takes an utterance into a booking's draft: what was told changes, and nothing else.</summary>
internal static class BookingFacts
{
    public static BookingDraft Merge(BookingDraft draft, Facts facts, HotelProfile hotel)
    {
        var next = draft with
        {
            Dates = draft.Dates.With(facts, draft.Asked == BookingQuestion.Departure),
            Party = draft.Party.With(facts, draft.Asked == BookingQuestion.Split).Normalised(),
            Wishes = [.. draft.Wishes.Union(facts.Wishes).Except(facts.WishesDropped)],
            FirstName = facts.FirstName ?? (facts.LastName is null ? draft.FirstName : null),
            LastName = facts.LastName ?? draft.LastName,
            Email = facts.Email ?? draft.Email,
            Phone = facts.Phone ?? draft.Phone,
        };
        return WithRoom(WithExtras(next, facts, hotel), facts, hotel);
    }

    /// <summary>True when an utterance told something that a booking keeps.</summary>
    public static bool Changed(BookingDraft before, BookingDraft after) =>
        before.Stay != after.Stay || before.Dates != after.Dates || before.RoomType != after.RoomType || before.RatePlan != after.RatePlan
        || before.FirstName != after.FirstName || before.LastName != after.LastName || before.Email != after.Email || before.Phone != after.Phone
        || !before.Extras.SequenceEqual(after.Extras) || !before.Wishes.SequenceEqual(after.Wishes) || before.Party.Guests != after.Party.Guests;

    private static BookingDraft WithExtras(BookingDraft draft, Facts facts, HotelProfile hotel)
    {
        var told = facts.Extras.Where(id => hotel.Extra(id) is not null).ToArray();
        if (told.Length == 0 && facts.ExtrasDropped.Count == 0) return draft;
        return draft with
        {
            Extras = [.. draft.Extras.Union(told).Except(facts.ExtrasDropped)],
            ExtrasSettled = draft.ExtrasSettled || told.Length > 0 || draft.Asked == BookingQuestion.Extras,
        };
    }

    private static BookingDraft WithRoom(BookingDraft draft, Facts facts, HotelProfile hotel)
    {
        var type = facts.RoomType is { } told && hotel.RoomType(told) is not null ? told : draft.RoomType;
        var plan = facts.RatePlan is { } named && hotel.RatePlan(named) is not null ? named : draft.RatePlan;
        if (type == draft.RoomType && plan == draft.RatePlan) return draft;
        // Another type may not be sold in the plan that was chosen with the old one; one that was only named is kept.
        return draft with { RoomType = type, RatePlan = plan, ChosenId = null };
    }
}
