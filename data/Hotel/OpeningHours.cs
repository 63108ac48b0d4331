namespace FrontOffice.Data.Hotel;

/// <summary>One weekday's hours; a <paramref name="To"/> at or before <paramref name="From"/> ends on the next day, equal ones mean around the clock.</summary>
public sealed record OpeningHours(DayOfWeek Day, TimeOnly From, TimeOnly To);
