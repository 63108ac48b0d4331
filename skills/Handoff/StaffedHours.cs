using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Handoff;

/// <summary>When a department answers, by its hours and its own figure.</summary>
internal static class StaffedHours
{
    private const int DaysAhead = 8;

    /// <summary>The promise of the department that takes a case; of the front desk when the house has no such department.</summary>
    public static AnswerPromise PromiseOf(HotelProfile hotel, HotelCalendar calendar, string departmentId, DateTimeOffset now)
    {
        var department = Find(hotel, departmentId) ?? Find(hotel, "front-desk") ?? (hotel.Departments.Count > 0 ? hotel.Departments[0] : null);
        if (department is null) return new AnswerPromise("front-desk", LocalizedText.Same(hotel.Name), TimeSpan.Zero, OpensAt: null, DueAt: null);

        foreach (var (from, to) in Shifts(department, calendar, now))
        {
            if (to <= now) continue;
            if (from > now) return Promise(department, calendar.ToLocal(from), from + department.AnswersWithin);
            if (now + department.AnswersWithin <= to) return Promise(department, opensAt: null, now + department.AnswersWithin);
        }

        return Promise(department, opensAt: null, dueAt: null);
    }

    public static bool IsStaffed(HotelProfile hotel, HotelCalendar calendar, string departmentId, DateTimeOffset now) =>
        Find(hotel, departmentId) is { } department && Shifts(department, calendar, now).Any(shift => shift.From <= now && now < shift.To);

    private static Department? Find(HotelProfile hotel, string id) => hotel.Departments.FirstOrDefault(department => department.Id == id);

    private static AnswerPromise Promise(Department department, DateTime? opensAt, DateTimeOffset? dueAt) =>
        new(department.Id, department.Name, department.AnswersWithin, opensAt, dueAt);

    /// <summary>Hours from yesterday on, in order; those that touch are one.</summary>
    private static List<(DateTimeOffset From, DateTimeOffset To)> Shifts(Department department, HotelCalendar calendar, DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(calendar.ToLocal(now));
        var shifts = new List<(DateTimeOffset From, DateTimeOffset To)>();
        for (var day = today.AddDays(-1); day <= today.AddDays(DaysAhead); day = day.AddDays(1))
        {
            foreach (var hours in department.Hours.Where(hours => hours.Day == day.DayOfWeek).OrderBy(hours => hours.From))
            {
                var from = calendar.At(day, hours.From);
                var to = calendar.At(hours.To <= hours.From ? day.AddDays(1) : day, hours.To);
                if (shifts.Count > 0 && shifts[^1].To >= from) shifts[^1] = (shifts[^1].From, to > shifts[^1].To ? to : shifts[^1].To);
                else shifts.Add((from, to));
            }
        }

        return shifts;
    }
}
