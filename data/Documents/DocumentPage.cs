namespace FrontOffice.Data.Documents;

/// <param name="Continuation">Null when this is the last page.</param>
public sealed record DocumentPage(IReadOnlyList<StoredDocument> Documents, string? Continuation);
