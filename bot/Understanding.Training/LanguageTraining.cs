using FrontOffice.Bot.Understanding.Offline.Languages;
using FrontOffice.Bot.Understanding.Offline.Phrases;
using FrontOffice.Bot.Understanding.Offline.Words;

namespace FrontOffice.Bot.Understanding.Training;

/// <summary>Counts words and letter groups of the English and French phrases.</summary>
internal static class LanguageTraining
{
    private const float Smoothing = 0.7f;

    public static LanguageModel Train(IReadOnlyList<AuthoredPhrase> phrases)
    {
        var words = new Counts();
        var letters = new Counts();
        foreach (var phrase in phrases)
        {
            var french = phrase.Language == "fr";
            foreach (var text in PhraseTemplate.Expand(phrase.Line, 6))
            {
                foreach (var word in WordReader.Read(text).Where(word => word.Text[0] != '<'))
                {
                    words.Add(word.Text, french);
                    var padded = $"^{word.Text}$";
                    for (var i = 0; i + 3 <= padded.Length; i++) letters.Add(padded.Substring(i, 3), french);
                }
            }
        }

        // A group of letters that is also a word ("the") is told apart by the word's own odds winning.
        var odds = letters.Odds(least: 5);
        foreach (var (word, value) in words.Odds(least: 2)) odds[word] = value;
        return new LanguageModel(odds);
    }

    private sealed class Counts
    {
        private readonly SortedDictionary<string, (float English, float French)> _counts = new(StringComparer.Ordinal);

        public void Add(string key, bool french)
        {
            _counts.TryGetValue(key, out var count);
            _counts[key] = french ? (count.English, count.French + 1) : (count.English + 1, count.French);
        }

        public Dictionary<string, float> Odds(int least)
        {
            var english = _counts.Values.Sum(count => count.English) + 1;
            var french = _counts.Values.Sum(count => count.French) + 1;
            return _counts.Where(pair => pair.Value.English + pair.Value.French >= least).ToDictionary(
                pair => pair.Key,
                pair => MathF.Log((pair.Value.French + Smoothing) / french) - MathF.Log((pair.Value.English + Smoothing) / english),
                StringComparer.Ordinal);
        }
    }
}
