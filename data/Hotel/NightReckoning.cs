namespace FrontOffice.Data.Hotel;

/// <summary>Reckons the nights of one stay: what is the same for all of them is worked out once.</summary>
internal sealed class NightReckoning
{
    private readonly HotelProfile _hotel;
    private readonly Party _party;
    private readonly PartyByBand _guests;
    private readonly IReadOnlyList<RatePlan> _plans;
    private readonly decimal[] _factors;
    private readonly SeasonPrice[] _seasons;
    private readonly int _payingGuests;

    /// <param name="plans">The plan with prices, then those derived from it.</param>
    public NightReckoning(HotelProfile hotel, IReadOnlyList<RatePlan> plans, RoomRequest request, DateOnly today)
    {
        _hotel = hotel;
        _party = request.Party;
        _guests = PartyByBand.Of(hotel, request.Party);
        _plans = plans;
        _factors = [.. plans.Select(plan => FactorOf(plan, request.Dates, today))];
        _seasons = [.. plans[0].Prices.Where(price => price.RoomType == request.RoomType && price.From < request.Dates.Departure && price.To >= request.Dates.Arrival)];
        var youngest = hotel.ChildBands.MinBy(band => band.FromAge);
        _payingGuests = request.Party.Adults + request.Party.ChildAges.Count(age => youngest is null || age > youngest.ToAge);
    }

    /// <returns>The night's price, or null when the house has none for it.</returns>
    public NightPrice? Of(DateOnly night)
    {
        // Steps 1 and 2: the season's price, for one adult or with adults beyond those included.
        if (SeasonOf(night) is not { } season) return null;
        var room = season.Night - (_guests.Adults == 1 ? season.SingleReduction : 0m);
        var extraAdults = Math.Max(0, _guests.Adults - season.IncludedAdults) * season.ExtraAdult;

        // Step 3: the root plan's reduction.
        room *= _factors[0];
        extraAdults *= _factors[0];

        // Step 4: each derived plan's percentages, then its amounts.
        for (var step = 1; step < _plans.Count; step++)
        {
            var from = _plans[step].DerivedFrom!; // All plans but the first are derived.
            var factor = (1m + from.Percent / 100m) * _factors[step];
            room = room * factor + from.AmountPerNight + from.AmountPerGuestNight * _payingGuests;
            extraAdults *= factor;
        }

        // Steps 5 and 6: children by their bands, and city tax; every line is rounded here and nowhere else.
        var lines = (Room: Line(Math.Max(0m, room)), Adults: Line(extraAdults), Children: Line(_guests.ChildrenPerNight));
        return new NightPrice(night, lines.Room, lines.Adults, lines.Children, CityTaxOf(lines.Room + lines.Adults + lines.Children));
    }

    private SeasonPrice? SeasonOf(DateOnly night) =>
        Array.Find(_seasons, price => night >= price.From && night <= price.To && (price.Weekdays.Count == 0 || price.Weekdays.Contains(night.DayOfWeek)));

    /// <summary>The best single reduction of the plan itself.</summary>
    private static decimal FactorOf(RatePlan plan, StayDates dates, DateOnly today)
    {
        var ahead = dates.Arrival.DayNumber - today.DayNumber;
        var best = plan.Reductions
            .Where(reduction => dates.NightCount >= reduction.MinNights && ahead >= reduction.MinDaysAhead)
            .Select(reduction => reduction.Percent)
            .DefaultIfEmpty(0m)
            .Max();
        return 1m - best / 100m;
    }

    private decimal CityTaxOf(decimal lodging)
    {
        if (_hotel.CityTax is not { } tax) return 0m;
        var taxed = _party.Adults + _party.ChildAges.Count(age => age >= tax.FreeBelowAge);
        var share = lodging / _party.Guests * tax.PercentOfNight / 100m;
        return Line(taxed * (tax.PerAdultNight + share));
    }

    private decimal Line(decimal amount) => new Money(amount, _hotel.Currency).Rounded().Amount;
}
