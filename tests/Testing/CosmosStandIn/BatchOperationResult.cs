namespace FrontOffice.Tests.Testing.CosmosStandIn;

internal sealed record BatchOperationResult(int StatusCode, string? ETag, byte[]? Body);
