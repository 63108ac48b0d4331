using System.Globalization;

namespace FrontOffice.Data.Documents;

/// <summary>The value of a declared field, as all stores compare it: absent, then truth values, whole numbers, texts by their UTF-8 bytes.</summary>
public readonly record struct FieldValue : IComparable<FieldValue>
{
    public static readonly FieldValue Absent;

    private FieldValue(FieldValueKind kind, long number, string? text)
    {
        Kind = kind;
        Number = number;
        Text = text;
    }

    public FieldValueKind Kind { get; }

    /// <summary>The number; 0 or 1 for a truth value.</summary>
    public long Number { get; }

    public string? Text { get; }

    public static bool operator <(FieldValue left, FieldValue right) => left.CompareTo(right) < 0;

    public static bool operator >(FieldValue left, FieldValue right) => left.CompareTo(right) > 0;

    public static bool operator <=(FieldValue left, FieldValue right) => left.CompareTo(right) <= 0;

    public static bool operator >=(FieldValue left, FieldValue right) => left.CompareTo(right) >= 0;

    public static FieldValue Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new FieldValue(FieldValueKind.Text, 0, text);
    }

    public static FieldValue Of(long number) => new(FieldValueKind.Number, number, null);

    public static FieldValue Of(bool truth) => new(FieldValueKind.Truth, truth ? 1 : 0, null);

    /// <summary>The value of a filter.</summary>
    /// <exception cref="ArgumentException">It is no text, whole number or truth value.</exception>
    public static FieldValue OfFilter(FieldFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter.Value switch
        {
            string text => Of(text),
            bool truth => Of(truth),
            long or int or short or byte => Of(Convert.ToInt64(filter.Value, CultureInfo.InvariantCulture)),
            _ => throw new ArgumentException($"The filter on {filter.Field} needs a text, a whole number or a truth value.", nameof(filter)),
        };
    }

    /// <summary>Whether this value of a document meets a condition; values of another kind never do.</summary>
    public bool Meets(Comparison comparison, FieldValue wanted)
    {
        if (Kind != wanted.Kind || Kind == FieldValueKind.Absent) return false;
        var order = CompareTo(wanted);
        return comparison switch
        {
            Comparison.Equal => order == 0,
            Comparison.Less => order < 0,
            Comparison.LessOrEqual => order <= 0,
            Comparison.Greater => order > 0,
            Comparison.GreaterOrEqual => order >= 0,
            _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
        };
    }

    public int CompareTo(FieldValue other)
    {
        if (Kind != other.Kind) return Kind.CompareTo(other.Kind);
        return Kind == FieldValueKind.Text
            ? TextOrder.Compare(Text!, other.Text!) // A value of this kind is made with its text.
            : Number.CompareTo(other.Number);
    }
}
