namespace FrontOffice.Tests.Testing.CosmosStandIn;

/// <summary>One operation of a transactional batch.</summary>
/// <param name="Id">Of the document; for a create it stands in the body only.</param>
internal sealed record BatchOperation(BatchOperationKind Kind, string? Id, byte[]? Body, string? IfMatch);
