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
        var extras = request.Extras.Distinct().Select(id => hotel.Extra(id) ?? throw new ArgumentException($"The house has no extra {id}.", nameof(request)));

        var nights = new List<NightPrice>(request.Dates.NightCount);
        foreach (var night in request.Dates.Nights)
        {
            if (NightOf(hotel, plan, request, night, today) is not { } price) return null;
            nights.Add(price);
        }

        return new StayPrice
        {
            Currency = hotel.Currency,
            Nights = nights,
            Extras = [.. extras.Where(extra => !IsIncluded(plan, extra)).Select(extra => ExtraOf(hotel, extra, request))],
            VatPercent = hotel.Rules.VatPercent,
        };
    }

    /// <summary>True when the plan's price already holds the extra.</summary>
    public static bool IsIncluded(RatePlan plan, Extra extra) => plan.BreakfastIncluded && extra.Id == Extra.Breakfast;

    private static NightPrice? NightOf(HotelProfile hotel, RatePlan plan, RoomRequest request, DateOnly night, DateOnly today)
    {
        var guests = PartyByBand.Of(hotel, request.Party);
        if (Chain(hotel, plan) is not [var root, .. var derived]) return null;
        if (SeasonOf(root, request.RoomType, night) is not { } season) return null;

        var room = season.Night - (guests.Adults == 1 ? season.SingleReduction : 0m);
        var extraAdults = Math.Max(0, guests.Adults - season.IncludedAdults) * season.ExtraAdult;
        room *= Factor(root, request.Dates, today);
        extraAdults *= Factor(root, request.Dates, today);
        foreach (var step in derived)
        {
            var from = step.DerivedFrom!; // Chain gives derived plans after the root.
            var factor = (1m + from.Percent / 100m) * Factor(step, request.Dates, today);
            room = room * factor + from.AmountPerNight + from.AmountPerGuestNight * PayingGuests(hotel, request.Party);
            extraAdults *= factor;
        }

        var lodging = Line(Math.Max(0m, room), hotel) + Line(extraAdults, hotel) + Line(guests.ChildrenPerNight, hotel);
        return new NightPrice(
            night,
            Line(Math.Max(0m, room), hotel),
            Line(extraAdults, hotel),
            Line(guests.ChildrenPerNight, hotel),
            CityTaxOf(hotel, request.Party, lodging));
    }

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

    private static SeasonPrice? SeasonOf(RatePlan plan, string roomType, DateOnly night) =>
        plan.Prices.FirstOrDefault(price =>
            price.RoomType == roomType && night >= price.From && night <= price.To
            && (price.Weekdays.Count == 0 || price.Weekdays.Contains(night.DayOfWeek)));

    /// <summary>The best single reduction of the plan itself.</summary>
    private static decimal Factor(RatePlan plan, StayDates dates, DateOnly today)
    {
        var ahead = dates.Arrival.DayNumber - today.DayNumber;
        var best = plan.Reductions
            .Where(reduction => dates.NightCount >= reduction.MinNights && ahead >= reduction.MinDaysAhead)
            .Select(reduction => reduction.Percent)
            .DefaultIfEmpty(0m)
            .Max();
        return 1m - best / 100m;
    }

    private static int PayingGuests(HotelProfile hotel, Party party)
    {
        var youngest = hotel.ChildBands.MinBy(band => band.FromAge);
        return party.Adults + party.ChildAges.Count(age => youngest is null || age > youngest.ToAge);
    }

    private static decimal CityTaxOf(HotelProfile hotel, Party party, decimal lodging)
    {
        if (hotel.CityTax is not { } tax) return 0m;
        var taxed = party.Adults + party.ChildAges.Count(age => age >= tax.FreeBelowAge);
        var share = lodging / party.Guests * tax.PercentOfNight / 100m;
        return Line(taxed * (tax.PerAdultNight + share), hotel);
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
        return new ExtraPrice(extra.Id, quantity, extra.Price, Line(quantity * extra.Price, hotel), extra.VatPercent ?? hotel.Rules.VatPercent);
    }

    /// <summary>The one place where an amount is rounded.</summary>
    private static decimal Line(decimal amount, HotelProfile hotel) => new Money(amount, hotel.Currency).Rounded().Amount;
}
