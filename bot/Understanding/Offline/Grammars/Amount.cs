using System.Globalization;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>An amount of time.</summary>
/// <param name="IdiomDays">Days of an idiom ("quinze jours" is 14), or 0.</param>
/// <param name="Words">How many tokens the number itself has.</param>
/// <param name="Plain">True when it was counted by an article: "a week".</param>
internal readonly record struct Amount(decimal Count, TimeUnit Unit, int Next, int IdiomDays, int Words, bool Plain)
{
    /// <summary>As nights of a stay; -1 when it cannot be.</summary>
    public int Nights
    {
        get
        {
            if (IdiomDays > 0) return IdiomDays;
            var nights = Unit switch
            {
                TimeUnit.Day or TimeUnit.Night => Count,
                TimeUnit.Week => Count * 7,
                TimeUnit.Fortnight => Count * 14,
                TimeUnit.Weekend => Count == 1 ? 2 : -1,
                TimeUnit.LongWeekend => Count == 1 ? 3 : -1,
                _ => -1,
            };
            return nights == decimal.Truncate(nights) && nights is >= 0 and <= 10_000 ? (int)nights : -1;
        }
    }

    /// <summary>ISO 8601.</summary>
    public string Iso
    {
        get
        {
            var (count, letter, time) = Unit switch
            {
                TimeUnit.Minute => (Count, 'M', true),
                TimeUnit.Hour => (Count, 'H', true),
                TimeUnit.Week => (Count, 'W', false),
                TimeUnit.Fortnight => (Count * 2, 'W', false),
                TimeUnit.Weekend => (Count * 2, 'D', false),
                TimeUnit.LongWeekend => (Count * 3, 'D', false),
                TimeUnit.Month => (Count, 'M', false),
                TimeUnit.Year => (Count, 'Y', false),
                _ => (Count, 'D', false),
            };
            if (Unit == TimeUnit.Hour && count != decimal.Truncate(count))
            {
                var minutes = (int)decimal.Round((count - decimal.Truncate(count)) * 60);
                return string.Create(CultureInfo.InvariantCulture, $"PT{(count >= 1 ? $"{decimal.Truncate(count):0}H" : "")}{minutes}M");
            }

            return string.Create(CultureInfo.InvariantCulture, $"P{(time ? "T" : "")}{count:0.###}{letter}");
        }
    }
}
