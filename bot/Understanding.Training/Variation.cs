using FrontOffice.Bot.Understanding.Offline.Intents;
using FrontOffice.Bot.Understanding.Offline.Words;

namespace FrontOffice.Bot.Understanding.Training;

/// <summary>Says a phrase in other ways, as guests do: politely, hurriedly, with a slip of the finger, with another word of the same meaning.</summary>
internal sealed class Variation(Concepts concepts, string language)
{
    private static readonly HashSet<string> Short = new(StringComparer.Ordinal) { "greet", "thanks", "goodbye", "yes", "no", "repeat", "start_over", "stop" };

    private static readonly string[] EnglishBefore =
    [
        "hi,", "hello", "hey", "good morning,", "hi there", "excuse me,", "please", "can you please tell me", "i was wondering", "i wanted to ask", "just a quick question,",
        "um", "so", "ok so", "sorry to bother you but", "quick question:", "we were wondering,", "i have a question,", "could you help me,", "i need to know,", "well",
        "tell me", "do you know", "i'd like to know", "yes hello", "actually", "also", "and", "listen", "dear team,", "good evening", "hoping you can help,",
        "help me to", "i need help to", "i need assistance to", "how can i", "how do i", "where can i", "where do i", "i want to know", "i have to", "i'm trying to", "help me with",
        "would you be able to", "can i get some help to", "is it possible to", "i want you to", "i would like to", "could i", "i need information about", "i need to", "let me know",
    ];

    private static readonly string[] EnglishAfter =
    [
        "please", "thanks", "thank you", "pls", "if possible", "asap", "thanks in advance", "for our stay", "at your hotel", "when you get a chance", "if that's ok", "for me",
        "cheers", "kind regards", "today", "right now", "tomorrow", "for my upcoming stay", "at the hotel", "by any chance", "this time", "there",
    ];

    private static readonly string[] FrenchBefore =
    [
        "bonjour,", "bonsoir", "salut", "bonjour madame,", "excusez-moi,", "svp", "pouvez-vous me dire", "je me demandais", "je voulais savoir", "petite question :",
        "euh", "alors", "dites-moi", "pardon de vous deranger mais", "une question,", "j'aimerais savoir", "pourriez-vous m'aider,", "bon", "et", "en fait", "aussi",
        "j'ai une question,", "est-ce que vous savez", "nous voudrions savoir", "bjr", "madame, monsieur,",
        "aidez-moi à", "j'ai besoin d'aide pour", "comment puis-je", "comment faire pour", "où puis-je", "je veux savoir", "je dois", "j'essaie de", "est-il possible de", "je voudrais",
        "pouvez-vous m'aider à", "j'aimerais", "besoin d'informations sur", "est-ce que je peux", "je souhaite", "peux-tu", "il faudrait", "merci de",
    ];

    private static readonly string[] FrenchAfter =
    [
        "s'il vous plait", "svp", "merci", "merci d'avance", "stp", "si possible", "pour notre sejour", "dans votre hotel", "des que possible", "a l'hotel", "aujourd'hui",
        "demain", "cordialement", "pour moi", "tout de suite", "merci beaucoup", "si c'est possible", "chez vous",
    ];

    private string[] Before => language == "fr" ? FrenchBefore : EnglishBefore;

    private string[] After => language == "fr" ? FrenchAfter : EnglishAfter;

    /// <summary>Another way to say it; with the same chance always the same.</summary>
    public string Vary(string phrase, string intent, Chance chance)
    {
        var text = phrase;
        if (chance.Below(10) < 6) text = Reword(text, chance);
        if (chance.OneIn(3)) text = Drop(text, chance);
        if (chance.OneIn(3)) text = Slip(text, chance);
        if (Short.Contains(intent)) return text;
        if (chance.Below(10) < 4) text = $"{chance.Of(Before)} {text}";
        if (chance.Below(10) < 3) text = $"{text.TrimEnd('?', '.', '!')} {chance.Of(After)}";
        return text;
    }

    /// <summary>A word gives place to another of its concept.</summary>
    private string Reword(string text, Chance chance)
    {
        var words = WordReader.Read(text);
        var found = new int[words.Count];
        concepts.Find(words, found);
        var places = Enumerable.Range(0, words.Count).Where(i => found[i] >= 0 && concepts.Whole.ContainsKey(found[i]) && words[i].Text[0] != '<').ToArray();
        if (places.Length == 0) return text;
        var place = chance.Of(places);
        var last = place;
        while (last + 1 < words.Count && found[last + 1] == -2) last++;
        var end = words[last].Start + words[last].Length;
        return $"{text[..words[place].Start]}{chance.Of(concepts.Whole[found[place]])}{text[end..]}";
    }

    private static string Drop(string text, Chance chance)
    {
        var words = text.Split(' ');
        if (words.Length < 4) return text;
        var without = chance.Below(words.Length);
        return string.Join(' ', words.Where((_, i) => i != without));
    }

    /// <summary>One letter missing, doubled, or changed places.</summary>
    private static string Slip(string text, Chance chance)
    {
        var words = text.Split(' ');
        var long_ = Enumerable.Range(0, words.Length).Where(i => words[i].Length >= 5).ToArray();
        if (long_.Length == 0) return text;
        var place = chance.Of(long_);
        var word = words[place];
        var at = 1 + chance.Below(word.Length - 2);
        words[place] = chance.Below(3) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, word[at].ToString()),
            _ => $"{word[..at]}{word[at + 1]}{word[at]}{word[(at + 2)..]}",
        };
        return string.Join(' ', words);
    }
}
