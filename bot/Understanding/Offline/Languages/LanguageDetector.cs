using System.Buffers;
using FrontOffice.Bot.Understanding.Offline.Words;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Bot.Understanding.Offline.Languages;

/// <summary>Hears whether a guest writes English or French; what does not tell keeps the conversation's language.</summary>
internal sealed class LanguageDetector(LanguageModel model)
{
    private static readonly SearchValues<char> Accents = SearchValues.Create("éèêëàâçùûîïôœÉÈÊÀÂÇÙÛÎÔŒ");

    private const float MostOfAWord = 4f;
    private const float MostOfLetters = 1.2f;
    private const float AccentSpeaks = 1.5f;

    /// <summary>How strongly a conversation keeps its language.</summary>
    private const float Stays = 2.2f;

    /// <summary>What is said for a name, an address or free text often holds foreign words.</summary>
    private const float StaysInNames = 14f;

    /// <summary>A foreign word within an English sentence is no change of language.</summary>
    private const float OpensInEnglish = 0.4f;

    /// <param name="names">True when the words may be a name or the like, which speak no language.</param>
    public Language Detect(string text, Language? spoken, bool names)
    {
        var score = Score(text);
        var keeps = names ? StaysInNames : Stays;
        if (spoken is not null && !Tells(text)) return spoken.Value;
        if (spoken is not null && !Knows(text)) names = true;
        if (spoken is not { } now) return score > OpensInEnglish ? Language.French : Language.English;
        return now == Language.French
            ? score < -keeps ? Language.English : Language.French
            : score > keeps ? Language.French : Language.English;
    }

    /// <summary>Words that were never heard, "Dan Pruitt", are likely a name.</summary>
    private bool Knows(string text)
    {
        foreach (var word in WordReader.Read(text))
        {
            if (word.Text[0] != '<' && model.TryFind(word.Text, out _)) return true;
        }

        return false;
    }

    /// <summary>A word of two letters among signs ("' OR 1=1") is no speech to change the language for.</summary>
    private static bool Tells(string text)
    {
        var letters = 0;
        foreach (var word in WordReader.Read(text))
        {
            if (word.Text[0] != '<') letters += word.Text.Count(char.IsLetter);
        }

        return letters > 2;
    }

    /// <summary>Positive for French, negative for English; around 0 it does not tell.</summary>
    public float Score(string text)
    {
        var score = 0f;
        foreach (var word in WordReader.Read(text))
        {
            if (word.Text[0] == '<' || IsLetter(word.Text)) continue;
            score += model.TryFind(word.Text, out var odds) ? Math.Clamp(odds, -MostOfAWord, MostOfAWord) : Letters(word.Text);
            if (HasAccent(text.AsSpan(word.Start, word.Length))) score += AccentSpeaks;
        }

        return score;
    }

    /// <summary>A letter by itself is spelled, not spoken.</summary>
    private static bool IsLetter(string word) => word is [not ('i' or 'à')];

    private float Letters(string word)
    {
        if (word.Length < 3) return 0;
        Span<char> padded = stackalloc char[Math.Min(word.Length, 30) + 2];
        padded[0] = '^';
        word.AsSpan(0, padded.Length - 2).CopyTo(padded[1..]);
        padded[^1] = '$';
        var sum = 0f;
        for (var i = 0; i + 3 <= padded.Length; i++)
        {
            if (model.TryFind(padded.Slice(i, 3), out var odds)) sum += odds;
        }

        return Math.Clamp(sum / 3f, -MostOfLetters, MostOfLetters);
    }

    private static bool HasAccent(ReadOnlySpan<char> word) => word.ContainsAny(Accents);
}
