using System.Collections.Frozen;
using System.Text;

namespace FrontOffice.Bot.Understanding.Offline.Languages;

/// <summary>How much each word and letter group speaks for French (positive) or English (negative), in natural logarithms of odds.</summary>
internal sealed class LanguageModel(IReadOnlyDictionary<string, float> odds)
{
    private readonly FrozenDictionary<string, float> _odds = odds.ToFrozenDictionary(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, float>.AlternateLookup<ReadOnlySpan<char>> _lookup = odds.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words stand as they are, groups of letters with their edges: "^le", "ght$".</summary>
    public bool TryFind(ReadOnlySpan<char> key, out float odds) => _lookup.TryGetValue(key, out odds);

    public static LanguageModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        var count = reader.ReadInt32();
        var odds = new Dictionary<string, float>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++) odds[reader.ReadString()] = reader.ReadSByte() / 20f;
        return new LanguageModel(odds);
    }

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(_odds.Count);
        foreach (var (key, value) in _odds.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.Write(key);
            writer.Write((sbyte)MathF.Round(Math.Clamp(value, -6f, 6f) * 20f));
        }
    }
}
