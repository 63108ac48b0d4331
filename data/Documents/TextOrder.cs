namespace FrontOffice.Data.Documents;

/// <summary>The order of texts by code point, which is the order of their UTF-8 bytes and the one that SQLite keeps.</summary>
internal static class TextOrder
{
    public static int Compare(string left, string right)
    {
        var same = left.AsSpan().CommonPrefixLength(right);
        if (same == left.Length || same == right.Length) return left.Length.CompareTo(right.Length);
        return Weight(left[same]).CompareTo(Weight(right[same]));
    }

    // Surrogates stand for code points above all others, but their units lie below U+E000.
    private static int Weight(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
