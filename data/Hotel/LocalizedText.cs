namespace FrontOffice.Data.Hotel;

/// <summary>One text in each language of the house.</summary>
public sealed record LocalizedText(string English, string French)
{
    public string this[Language language] => language == Language.French ? French : English;

    public static LocalizedText Same(string text) => new(text, text);
}
