using System.Runtime.InteropServices;
using FrontOffice.Bot.Understanding.Offline.Words;

namespace FrontOffice.Bot.Understanding.Offline.Intents;

/// <summary>What the classifier looks at: words, their stems and concepts, alone and in order, and the letters within words.</summary>
/// <remarks>Not safe for concurrent use; one per thread.</remarks>
internal sealed class Features(Concepts concepts, bool french)
{
    private const uint Bias = 1;
    private readonly List<uint> _hashes = new(512);
    private readonly List<float> _values = new(512);
    private readonly List<uint> _stems = new(64);
    private int[] _concepts = new int[64];
    private int[] _order = new int[64];

    public ReadOnlySpan<uint> Hashes => CollectionsMarshal.AsSpan(_hashes);

    public ReadOnlySpan<float> Values => CollectionsMarshal.AsSpan(_values);

    /// <summary>The hash of each word's stem, in order.</summary>
    public ReadOnlySpan<uint> StemHashes => CollectionsMarshal.AsSpan(_stems);

    public void Read(string text) => Read(WordReader.Read(text), text.AsSpan().TrimEnd().EndsWith("?", StringComparison.Ordinal));

    public void Read(IReadOnlyList<Word> words, bool asks)
    {
        _hashes.Clear();
        _values.Clear();
        _stems.Clear();
        Add(Bias, 0.5f);
        Group(1.0f, () => AddWords(words));
        Group(0.7f, AddSequences);
        Group(1.0f, () => AddConcepts(words));
        Group(0.8f, () => AddLetters(words));
        Group(0.3f, () => AddShape(words, asks));
    }

    private void Group(float weight, Action add)
    {
        var start = _hashes.Count;
        add();
        var count = _hashes.Count - start;
        if (count == 0) return;
        var value = weight / MathF.Sqrt(count);
        for (var i = start; i < _hashes.Count; i++) _values[i] *= value;
    }

    private void AddWords(IReadOnlyList<Word> words)
    {
        foreach (var word in words)
        {
            Add(Hash('w', word.Text), 0.7f);
            var stem = Hash('s', Stems.Of(word.Text, french));
            _stems.Add(stem);
            Add(stem, 1f);
        }
    }

    private void AddSequences()
    {
        const uint edge = 7919;
        for (var i = -1; i < _stems.Count; i++)
        {
            var first = i < 0 ? edge : _stems[i];
            var second = i + 1 < _stems.Count ? _stems[i + 1] : edge;
            Add(Join('b', first, second), 1f);
            if (i + 2 > _stems.Count) continue;
            var third = i + 2 < _stems.Count ? _stems[i + 2] : edge;
            Add(Join('t', Join('t', first, second), third), 0.7f);
            if (i >= 0 && i + 2 < _stems.Count) Add(Join('k', first, third), 0.6f);
        }
    }

    private void AddConcepts(IReadOnlyList<Word> words)
    {
        if (_concepts.Length < words.Count)
        {
            _concepts = new int[words.Count * 2];
            _order = new int[words.Count * 2];
        }

        concepts.Find(words, _concepts);
        var count = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (_concepts[i] >= 0) _order[count++] = _concepts[i];
        }

        const int most = 12;
        count = Math.Min(count, most * 2);
        for (var i = 0; i < count; i++)
        {
            Add(Join('c', (uint)_order[i], 0), 1.2f);
            if (i + 1 < count) Add(Join('d', (uint)_order[i], (uint)_order[i + 1]), 1f);
            if (i == 0) Add(Join('f', (uint)_order[i], 0), 0.6f);
            if (i == count - 1) Add(Join('l', (uint)_order[i], 0), 0.6f);
            for (var j = i + 1; j < count && i < most; j++)
            {
                Add(Join('e', (uint)Math.Min(_order[i], _order[j]), (uint)Math.Max(_order[i], _order[j])), 0.6f);
            }
        }
    }

    private void AddLetters(IReadOnlyList<Word> words)
    {
        Span<char> padded = stackalloc char[40];
        foreach (var word in words)
        {
            if (word.Text[0] == '<') continue;
            var length = Math.Min(word.Text.Length, padded.Length - 2);
            padded[0] = '^';
            word.Text.AsSpan(0, length).CopyTo(padded[1..]);
            padded[length + 1] = '$';
            var text = padded[..(length + 2)];
            for (var size = 3; size <= 5; size++)
            {
                for (var i = 0; i + size <= text.Length; i++) Add(Hash('g', text.Slice(i, size)), 1f);
            }
        }
    }

    private void AddShape(IReadOnlyList<Word> words, bool asks)
    {
        Add(Join('n', words.Count switch { <= 3 => (uint)words.Count, <= 5 => 4, <= 9 => 5, <= 16 => 6, _ => 7 }, 0), 1f);
        if (asks) Add(Join('q', 1, 0), 1f);
        if (words.Count > 0) Add(Hash('1', words[0].Text), 1f);
        if (words.Count > 1) Add(Join('2', _stems[0], _stems[1]), 1f);
    }

    private void Add(uint hash, float value)
    {
        _hashes.Add(hash);
        _values.Add(value);
    }

    private static uint Hash(char kind, ReadOnlySpan<char> text)
    {
        var hash = (2166136261u ^ kind) * 16777619u;
        foreach (var letter in text) hash = (hash ^ letter) * 16777619u;
        return Mix(hash);
    }

    private static uint Join(char kind, uint first, uint second) =>
        Mix((first * 0x9E3779B1u) ^ uint.RotateLeft(second * 0x85EBCA77u, 13) ^ (kind * 0xC2B2AE3Du));

    private static uint Mix(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6Du;
        hash ^= hash >> 12;
        hash *= 0x297A2D39u;
        return hash ^ (hash >> 15);
    }
}
