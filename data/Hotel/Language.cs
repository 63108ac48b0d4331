using System.Text.Json;
using System.Text.Json.Serialization;

namespace FrontOffice.Data.Hotel;

/// <summary>A language that guests are served in, by its ISO 639-1 code.</summary>
[JsonConverter(typeof(CodeConverter))]
public readonly record struct Language
{
    public static readonly Language English = new("en");
    public static readonly Language French = new("fr");

    private readonly string? _code;

    private Language(string code) => _code = code;

    /// <summary>Two lower-case letters.</summary>
    /// <value>"en" for the default value.</value>
    public string Code => _code ?? "en";

    /// <summary>The languages that every skill words its replies in.</summary>
    public static IReadOnlyList<Language> All { get; } = [English, French];

    /// <summary>Reads a BCP 47 tag ("fr", "fr-CA"); false when the desk does not speak it.</summary>
    public static bool TryParse(string? tag, out Language language)
    {
        language = English;
        if (string.IsNullOrWhiteSpace(tag)) return false;
        var code = tag.Trim().Split('-', '_')[0];
        foreach (var known in All)
        {
            if (!code.Equals(known.Code, StringComparison.OrdinalIgnoreCase)) continue;
            language = known;
            return true;
        }

        return false;
    }

    public override string ToString() => Code;

    /// <summary>Kept as its code.</summary>
    public sealed class CodeConverter : JsonConverter<Language>
    {
        public override Language Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), out var language) ? language : throw new JsonException("Not a language of the house.");

        public override void Write(Utf8JsonWriter writer, Language value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);
    }
}
