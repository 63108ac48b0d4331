using System.Globalization;
using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder.House;
using FrontOffice.Data.HotelFolder.Yaml;

namespace FrontOffice.Data.HotelFolder.Facts;

/// <summary>Reads the block <c>facts</c>: figures that only policy texts quote, as <c>{{fact.name}}</c>.</summary>
/// <remarks>By the way it is written a fact is an hour ("19:00"), hours ("07:00-10:30", also quoted as .from and .to), money ("12 EUR"), minutes ("10 min"), a number, or a text in both languages.</remarks>
internal static class FactsReader
{
    public static void Read(YamlBlock block, string currency, FactBook book)
    {
        foreach (var entry in block.Entries())
        {
            if (!HouseWords.IsId(entry.Name)) block.File.Mistake(entry.Line, $"\"{entry.Name}\" must be {HouseWords.Id.Wanted}.");
            var name = $"fact.{entry.Name}";
            if (entry.Value is not YamlNode.Scalar { Value: var written })
            {
                book.Add(name, YamlTexts.Localized(entry.Value, $"{block.Path}.{entry.Name}", block.File));
                continue;
            }

            var text = written.Trim();
            if (HouseWords.Hours.TryRead(text, out var hours))
            {
                book.Add(name, InBothLanguages.Hours(hours.From, hours.To));
                book.Add($"{name}.from", InBothLanguages.Hour(hours.From));
                book.Add($"{name}.to", InBothLanguages.Hour(hours.To));
            }
            else if (Figure(text, currency) is { } figure)
            {
                book.Add(name, figure);
            }
            else
            {
                block.File.Mistake(entry.Line, $"\"{block.Path}.{entry.Name}\" must be like \"19:00\", \"07:00-10:30\", \"12 {currency}\", \"10 min\", 25, or a text {{en: ..., fr: ...}}.");
                book.Add(name, "");
            }
        }
    }

    private static LocalizedText? Figure(string text, string currency)
    {
        if (YamlWords.Hour.TryRead(text, out var hour)) return InBothLanguages.Hour(hour);
        var parts = text.Split(' ');
        if (!decimal.TryParse(parts[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return null;
        return parts switch
        {
            [_] => InBothLanguages.Number(number),
            [_, "min"] => InBothLanguages.Minutes(number),
            [_, "h"] => InBothLanguages.Hours(number),
            [_, "%"] => InBothLanguages.Percent(number),
            [_, var unit] when unit == currency => InBothLanguages.Money(number, currency),
            [_, "km" or "m" or "cm" or "kg" or "kW" or "Mbit/s"] => Measured(number, parts[1]),
            _ => null,
        };
    }

    private static LocalizedText Measured(decimal number, string unit)
    {
        var text = InBothLanguages.Number(number);
        return new($"{text.English} {unit}", $"{text.French}\u00A0{unit}");
    }
}
