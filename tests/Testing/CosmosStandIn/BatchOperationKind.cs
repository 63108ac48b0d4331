namespace FrontOffice.Tests.Testing.CosmosStandIn;

/// <summary>The numbers that the protocol gives to operations.</summary>
internal enum BatchOperationKind
{
    Create = 0,
    Read = 2,
    Delete = 4,
    Replace = 5,
    Upsert = 20,
}
