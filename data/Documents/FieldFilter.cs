namespace FrontOffice.Data.Documents;

/// <summary>A condition on a declared field; a document without the field never meets it.</summary>
/// <param name="Value">Text (compared ordinally), a whole number, or a truth value.</param>
public sealed record FieldFilter(string Field, Comparison Comparison, object Value);
