namespace FrontOffice.Data.Hotel;

/// <summary>Works out what a room's stay costs. See docs/reservation-rules.md for the order of the steps.</summary>
public static class Pricing
{
    private const int MostParents = 4;

    /// <summary>The price of a room's stay, or null when the plan has no price for the room in one of the nights.</summary>
    /// <param name="today">The hotel's day on which it is booked, for reductions by days in advance.</param>
    /// <exception cref="ArgumentException">The house has no such room type, plan or extra.</exception>
    public static StayPrice? Price(HotelProfile hotel, RoomRequest request, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(hotel);
        ArgumentNullException.ThrowIfNull(request);
        var plan = hotel.RatePlan(request.RatePlan) ?? throw new ArgumentException($"The house has no rate plan {request.RatePlan}.", nameof(request));
        if (hotel.RoomType(request.RoomType) is null) throw new ArgumentException($"The house has no room type {request.RoomType}.", nameof(request));
        var extras = request.Extras.Distinct()
            .Select(id => hotel.Extra(id) ?? throw new ArgumentException($"The house has no extra {id}.", nameof(request)))
            .Where(extra => !IsIncluded(plan, extra))
            .Select(extra => ExtraOf(hotel, extra, request))
            .ToArray();

        if (Chain(hotel, plan) is not { Count: > 0 } chain) return null;
        var reckoning = new NightReckoning(hotel, chain, request, today);
        var nights = new List<NightPrice>(request.Dates.NightCount);
        foreach (var night in request.Dates.Nights)
        {
            if (reckoning.Of(night) is not { } price) return null;
            nights.Add(price);
        }

        return new StayPrice { Currency = hotel.Currency, Nights = nights, Extras = extras, VatPercent = hotel.Rules.VatPercent };
    }

    /// <summary>True when the plan's price already holds the extra.</summary>
    public static bool IsIncluded(RatePlan plan, Extra extra) => plan.BreakfastIncluded && extra.Id == Extra.Breakfast;

    /// <summary>The plan that has prices of its own, then each plan derived from it up to the one asked for; empty when there is none.</summary>
    private static List<RatePlan> Chain(HotelProfile hotel, RatePlan plan)
    {
        var chain = new List<RatePlan> { plan };
        while (chain[0].DerivedFrom is { } from)
        {
            if (chain.Count > MostParents || hotel.RatePlan(from.Parent) is not { } parent) return [];
            chain.Insert(0, parent);
        }

        return chain;
    }

    private static ExtraPrice ExtraOf(HotelProfile hotel, Extra extra, RoomRequest request)
    {
        var guests = request.Party.Adults + request.Party.ChildAges.Count(age => age >= extra.FreeBelowAge);
        var nights = request.Dates.NightCount;
        var quantity = extra.Unit switch
        {
            ExtraUnit.PerStay => 1,
            ExtraUnit.PerNight => nights,
            ExtraUnit.PerGuest => guests,
            ExtraUnit.PerGuestNight => guests * nights,
            _ => throw new ArgumentOutOfRangeException(nameof(extra), extra.Unit, "Not a unit of an extra."),
        };
        var amount = new Money(quantity * extra.Price, hotel.Currency).Rounded().Amount;
        return new ExtraPrice(extra.Id, quantity, extra.Price, amount, extra.VatPercent ?? hotel.Rules.VatPercent);
    }
}
