namespace FrontOffice.Data.Documents;

/// <summary>What a declared field holds; in the order in which kinds are sorted.</summary>
public enum FieldValueKind
{
    /// <summary>The field is missing, null, or of a kind that is not declared for queries.</summary>
    Absent,
    Truth,
    Number,
    Text,
}
