using System.Collections.Frozen;
using FrontOffice.Bot.Understanding.Offline.Words;

namespace FrontOffice.Bot.Understanding.Offline.Planning;

/// <summary>The language that a guest asks to be served in: "in English please", "parlez-vous français ?".</summary>
internal static class AskedLanguage
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["english"] = "en", ["anglais"] = "en", ["anglaise"] = "en", ["ingles"] = "en", ["englisch"] = "en", ["inglese"] = "en",
        ["french"] = "fr", ["francais"] = "fr", ["francaise"] = "fr", ["frances"] = "fr", ["franzosisch"] = "fr", ["francese"] = "fr",
        ["spanish"] = "es", ["espagnol"] = "es", ["espanol"] = "es", ["castellano"] = "es",
        ["german"] = "de", ["allemand"] = "de", ["deutsch"] = "de",
        ["italian"] = "it", ["italien"] = "it", ["italiano"] = "it",
        ["portuguese"] = "pt", ["portugais"] = "pt", ["portugues"] = "pt",
        ["dutch"] = "nl", ["neerlandais"] = "nl", ["nederlands"] = "nl",
        ["chinese"] = "zh", ["chinois"] = "zh", ["mandarin"] = "zh", ["japanese"] = "ja", ["japonais"] = "ja",
        ["arabic"] = "ar", ["arabe"] = "ar", ["russian"] = "ru", ["russe"] = "ru", ["polish"] = "pl", ["polonais"] = "pl", ["turkish"] = "tr", ["turc"] = "tr",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The language named last ("not in French, in English"), or null.</summary>
    public static string? In(string text)
    {
        string? asked = null;
        foreach (var word in WordReader.Read(text))
        {
            if (Names.TryGetValue(word.Text, out var language)) asked = language;
        }

        return asked;
    }
}
