using FrontOffice.Data.Hotel;

namespace FrontOffice.Data.HotelFolder.Facts;

/// <summary>Every figure of <c>hotel.yaml</c> under the name by which a policy text quotes it, so that each fact is written once.</summary>
internal sealed class FactBook
{
    private readonly Dictionary<string, LocalizedText> _facts = [];

    public IReadOnlyCollection<string> Names => _facts.Keys;

    public LocalizedText? Find(string name) => _facts.GetValueOrDefault(name);

    public void Add(string name, LocalizedText text) => _facts[name] = text;

    public void Add(string name, string text) => _facts[name] = LocalizedText.Same(text);

    /// <summary>What the blocks of the house say.</summary>
    public static FactBook Of(HotelProfile hotel)
    {
        var book = new FactBook();
        book.AddHouse(hotel);
        foreach (var extra in hotel.Extras)
        {
            book.Add($"extra.{extra.Id}.price", InBothLanguages.Money(extra.Price, hotel.Currency));
            book.Add($"extra.{extra.Id}.free_below_age", InBothLanguages.Number(extra.FreeBelowAge));
        }

        foreach (var department in hotel.Departments) book.AddDepartment(department);
        foreach (var type in hotel.RoomTypes) book.AddRoomType(type);
        foreach (var plan in hotel.RatePlans) book.AddPlan(plan, hotel.Currency);
        foreach (var band in hotel.ChildBands)
        {
            book.Add($"child.{band.FromAge}.per_night", InBothLanguages.Money(band.PerNight, hotel.Currency));
            book.Add($"child.{band.FromAge}.from", InBothLanguages.Number(band.FromAge));
            book.Add($"child.{band.FromAge}.to", InBothLanguages.Number(band.ToAge));
        }

        return book;
    }

    private void AddHouse(HotelProfile hotel)
    {
        Add("hotel.name", hotel.Name);
        Add("hotel.phone", hotel.Phone);
        Add("hotel.email", hotel.Email);
        Add("hotel.website", hotel.Website);
        Add("hotel.street", hotel.Address.Street);
        Add("hotel.city", hotel.Address.City);
        Add("hotel.address", $"{hotel.Address.Street}, {hotel.Address.PostalCode} {hotel.Address.City}");
        Add("check_in", InBothLanguages.Hour(hotel.CheckIn));
        Add("check_out", InBothLanguages.Hour(hotel.CheckOut));
        Add("rooms.count", InBothLanguages.Number(hotel.RoomTypes.Sum(type => type.RoomNumbers.Count)));
        Add("rules.max_nights", InBothLanguages.Number(hotel.Rules.MaxNights));
        Add("rules.max_days_ahead", InBothLanguages.Number(hotel.Rules.MaxDaysAhead));
        Add("rules.group_from_rooms", InBothLanguages.Number(hotel.Rules.GroupFromRooms));
        Add("rules.group_from_guests", InBothLanguages.Number(hotel.Rules.GroupFromGuests));
        Add("rules.hold", InBothLanguages.Minutes((decimal)hotel.Rules.HoldLife.TotalMinutes));
        Add("rules.offer", InBothLanguages.Minutes((decimal)hotel.Rules.OfferLife.TotalMinutes));
        if (hotel.EmergencyNumbers.Count > 0) Add("emergency", hotel.EmergencyNumbers[0]);
        if (hotel.CityTax is not { } tax) return;
        Add("city_tax.per_adult_night", InBothLanguages.Money(tax.PerAdultNight, hotel.Currency));
        Add("city_tax.percent", InBothLanguages.Percent(tax.PercentOfNight));
        Add("city_tax.free_below_age", InBothLanguages.Number(tax.FreeBelowAge));
    }

    private void AddDepartment(Department department)
    {
        Add($"department.{department.Id}.hours", HoursInWords.Of(department.Hours));
        Add($"department.{department.Id}.answers_within", InBothLanguages.Minutes((decimal)department.AnswersWithin.TotalMinutes));
        if (department.Phone is { } phone) Add($"department.{department.Id}.phone", phone);
        if (department.Email is { } email) Add($"department.{department.Id}.email", email);
    }

    private void AddRoomType(RoomType type)
    {
        Add($"room.{type.Id}.name", type.Name);
        Add($"room.{type.Id}.count", InBothLanguages.Number(type.RoomNumbers.Count));
        Add($"room.{type.Id}.max_guests", InBothLanguages.Number(type.MaxGuests));
        Add($"room.{type.Id}.extra_beds", InBothLanguages.Number(type.ExtraBeds));
    }

    private void AddPlan(RatePlan plan, string currency)
    {
        var terms = plan.Cancellation;
        Add($"plan.{plan.Id}.name", plan.Name);
        Add($"plan.{plan.Id}.deadline_hour", InBothLanguages.Hour(terms.DeadlineHour));
        if (terms.FreeUntilHoursBefore is { } hours) Add($"plan.{plan.Id}.free_until", InBothLanguages.Hours(hours));
        if (terms.GraceAfterBooking > TimeSpan.Zero) Add($"plan.{plan.Id}.grace", InBothLanguages.Minutes((decimal)terms.GraceAfterBooking.TotalMinutes));
        Add($"plan.{plan.Id}.fee", terms.Fee.Kind switch
        {
            CancellationFeeKind.Nights => InBothLanguages.Nights(terms.Fee.Value),
            CancellationFeeKind.Percent => InBothLanguages.Percent(terms.Fee.Value),
            _ => InBothLanguages.Money(terms.Fee.Value, currency),
        });
        Add($"plan.{plan.Id}.deposit", InBothLanguages.Percent(plan.Guarantee.DepositPercent));
        if (plan.Guarantee.HeldUntil is { } held) Add($"plan.{plan.Id}.held_until", InBothLanguages.Hour(held));
        if (plan.DerivedFrom is { } from) Add($"plan.{plan.Id}.percent_off", InBothLanguages.Percent(-from.Percent));
        foreach (var reduction in plan.Reductions.Where(reduction => reduction.MinNights > 1))
        {
            Add($"plan.{plan.Id}.from_{reduction.MinNights}_nights_off", InBothLanguages.Percent(reduction.Percent));
        }
    }
}
