using System.Globalization;
using FrontOffice.Bot.Understanding.Offline.Grammars;
using FrontOffice.Data.Hotel;
using FsCheck;
using FsCheck.Fluent;

namespace FrontOffice.Tests.Unit.Bot.Understanding.Offline.Grammars;

public sealed class GrammarPropertiesTests
{
    private static readonly DateTime Reference = new(2026, 11, 23, 10, 0, 0, DateTimeKind.Unspecified);
    private static readonly string[] EnglishMonths = "January February March April May June July August September October November December".Split(' ');
    private static readonly string[] FrenchMonths = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".Split(' ');
    private static readonly string[] EnglishDays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".Split(' ');
    private static readonly string[] FrenchDays = "dimanche lundi mardi mercredi jeudi vendredi samedi".Split(' ');

    private static Arbitrary<DateOnly> Days => Gen.Choose(0, 1500).Select(ahead => DateOnly.FromDateTime(Reference).AddDays(ahead)).ToArbitrary();

    [Fact]
    public void A_day_written_in_any_English_form_reads_back()
    {
        Prop.ForAll(Days, day =>
        {
            foreach (var form in EnglishForms(day)) AssertArrival(day, form, Language.English);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_day_written_in_any_French_form_reads_back()
    {
        Prop.ForAll(Days, day =>
        {
            foreach (var form in FrenchForms(day)) AssertArrival(day, form, Language.French);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Both_ends_of_a_stay_read_back_over_months_and_years()
    {
        Prop.ForAll(Days, Gen.Choose(1, 25).ToArbitrary(), (arrival, nights) =>
        {
            var departure = arrival.AddDays(nights);
            foreach (var (text, language) in Stays(arrival, departure))
            {
                var facts = FactsReader.Read(text, language, Reference, SmallHouse.Vocabulary, null).Facts;
                Assert.True(facts.Arrival == arrival && facts.Departure == departure, $"{text}: {facts.Arrival} to {facts.Departure}");
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_number_in_words_reads_back()
    {
        Prop.ForAll(Gen.Choose(2, 9999).ToArbitrary(), number =>
        {
            AssertNumber(number, SpelledNumber.English(number), Language.English);
            AssertNumber(number, SpelledNumber.French(number), Language.French);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_text_is_read_without_a_fault_and_its_spans_lie_in_it()
    {
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), Scrambled.ToArbitrary(), (any, words) =>
        {
            foreach (var text in new[] { any ?? "", words })
            {
                foreach (var language in Language.All) AssertSound(text, language);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_text_of_a_megabyte_is_read_up_to_its_limit()
    {
        var start = "a room for two from 12 June 2027 for three nights. ";
        var text = start + string.Concat(Enumerable.Repeat("12 june 10-12 half past seven two hundred and ", 25_000));

        var reading = FactsReader.Read(text, Language.English, Reference, SmallHouse.Vocabulary, null);

        Assert.All(reading.Spans, span => Assert.True(span.End <= 4000));
        Assert.Equal(2, reading.Facts.Guests);
    }

    /// <summary>Words of the grammars in any order, with marks and digits between.</summary>
    private static Gen<string> Scrambled { get; } = Gen.Elements(
            "from", "to", "the", "3rd", "12", "june", "du", "au", "le", "vendredi", "en", "huit", "half", "past", "seven", "pm", "two", "hundred", "and", "my", "wife", "kids", "4", "(", ")", ",", "-", "/", ".", "'", "@", "dot", "at", "double", "L", "as", "in", "room", "chambre", "nuits", "nights", "next", "week", "end", "weekend", "of", "mid", "fin", "31", "février", "2027", "9999", "0", "99999999999999999999", "quatre-vingt", "dix", "million", "moins", "point", "cinq", "€", "+", "06", "K7MP", "W-H-I", "name", "is", "au nom de", "yes", "non", "?", "\u200b", "１２", "🙂", "de", "ans", "sorry", "not", "last", "day", "year", "Easter", "l'", "d'ici", "dans", "ago", "billion", "trillions")
        .ListOf()
        .Select(words => string.Join(' ', words));

    private static IEnumerable<string> EnglishForms(DateOnly day)
    {
        var month = EnglishMonths[day.Month - 1];
        var weekday = EnglishDays[(int)day.DayOfWeek];
        yield return Invariant($"{day.Day} {month} {day.Year}");
        yield return Invariant($"{month} {day.Day}, {day.Year}");
        yield return Invariant($"the {Ranked(day.Day)} of {month} {day.Year}");
        yield return Invariant($"{weekday} {day.Day} {month} {day.Year}");
        yield return Invariant($"on {weekday}, {month} {Ranked(day.Day)} {day.Year}").ToLowerInvariant();
        yield return Invariant($"{day.Day}-{month[..3]}-{day.Year}");
        yield return Invariant($"{day.Day}.{day.Month}.{day.Year}");
        yield return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        yield return Invariant($"{SpelledNumber.English(day.Day)} {month} twenty {SpelledNumber.English(day.Year - 2000)}");
        yield return Invariant($"from {day.Day} {month} {day.Year} for three nights");
    }

    private static IEnumerable<string> FrenchForms(DateOnly day)
    {
        var month = FrenchMonths[day.Month - 1];
        var weekday = FrenchDays[(int)day.DayOfWeek];
        yield return Invariant($"le {day.Day} {month} {day.Year}");
        yield return Invariant($"{day.Day} {month} {day.Year}");
        yield return Invariant($"{weekday} {day.Day} {month} {day.Year}");
        yield return Invariant($"le {weekday} {day.Day} {month} {day.Year}").ToUpperInvariant();
        yield return Invariant($"{day.Day:00}/{day.Month:00}/{day.Year}");
        yield return Invariant($"{day.Day}.{day.Month}.{day.Year}");
        yield return Invariant($"{day.Day}-{day.Month}-{day.Year}");
        yield return Invariant($"le {(day.Day == 1 ? "premier" : SpelledNumber.French(day.Day))} {month} deux mille {SpelledNumber.French(day.Year - 2000)}");
        yield return Invariant($"à partir du {day.Day} {month} {day.Year} pour trois nuits");
    }

    private static IEnumerable<(string Text, Language Language)> Stays(DateOnly arrival, DateOnly departure)
    {
        var (from, to) = (FrenchMonths[arrival.Month - 1], FrenchMonths[departure.Month - 1]);
        yield return (Invariant($"du {arrival.Day} {from} {arrival.Year} au {departure.Day} {to} {departure.Year}"), Language.French);
        yield return (Invariant($"arrivée le {arrival.Day} {from} {arrival.Year}, départ le {departure.Day}"), Language.French);
        (from, to) = (EnglishMonths[arrival.Month - 1], EnglishMonths[departure.Month - 1]);
        yield return (Invariant($"from {arrival.Day} {from} {arrival.Year} to {departure.Day} {to} {departure.Year}"), Language.English);
        yield return (Invariant($"{from} {arrival.Day} to {to} {departure.Day}, {departure.Year}"), Language.English);
        yield return (Invariant($"checking in {from} {arrival.Day} {arrival.Year} and checking out {to} {departure.Day} {departure.Year}"), Language.English);
        yield return (Invariant($"arriving {arrival.Day} {from} {arrival.Year}, leaving the {Ranked(departure.Day)}"), Language.English);
    }

    private static string Ranked(int day) => Invariant($"{day}{(day is 1 or 21 or 31 ? "st" : day is 2 or 22 ? "nd" : day is 3 or 23 ? "rd" : "th")}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void AssertArrival(DateOnly day, string text, Language language)
    {
        var reading = FactsReader.Read(text, language, Reference, SmallHouse.Vocabulary, null);
        Assert.True(reading.Facts.Arrival == day, $"{text}: {reading.Facts.Arrival}");
    }

    private static void AssertNumber(int number, string text, Language language)
    {
        var reading = FactsReader.Read(text, language, Reference, SmallHouse.Vocabulary, null);
        Assert.True(reading.Numbers.Count == 1 && reading.Numbers[0].Value == number, $"{text}: {string.Join(' ', reading.Numbers.Select(read => read.Value))}");
    }

    private static void AssertSound(string text, Language language)
    {
        var reading = FactsReader.Read(text, language, Reference, SmallHouse.Vocabulary, null);
        var end = 0;
        foreach (var span in reading.Spans)
        {
            Assert.True(span.Start >= end && span.Length > 0 && span.End <= text.Length, text);
            end = span.End;
        }

        Assert.Equal(ReadingLine.Of(reading), ReadingLine.Of(FactsReader.Read(text, language, Reference, SmallHouse.Vocabulary, null)));
    }
}
