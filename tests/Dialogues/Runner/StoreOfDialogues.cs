using FrontOffice.Data.Documents;
using FrontOffice.Data.Documents.Cosmos;
using FrontOffice.Data.Documents.Memory;
using FrontOffice.Data.Documents.Sqlite;
using FrontOffice.Tests.Testing.CosmosStandIn;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FrontOffice.Tests.Dialogues.Runner;

/// <summary>Where dialogues keep their documents: in memory, or with FRONTOFFICE_TEST_STORE=sqlite or cosmos in the other stores, each dialogue apart.</summary>
internal static class StoreOfDialogues
{
    private static readonly string? Wanted = Environment.GetEnvironmentVariable("FRONTOFFICE_TEST_STORE");

    // They end with this process, which the server notices; it would notice as well if nothing here held its stand-in.
    private static readonly Lazy<(StandIn StandIn, CosmosDatabase Database)> Account = new(Connect);

    /// <exception cref="InvalidOperationException">The environment names no store.</exception>
    public static void Add(IServiceCollection services)
    {
        switch (Wanted)
        {
            case null or "" or "memory": services.AddMemoryDocuments(); break;
            case "sqlite": services.AddSqliteDocuments(sqlite => sqlite.Path = Directory.CreateTempSubdirectory("dialogue-").FullName); break;
            case "cosmos": AddCosmos(services); break;
            default: throw new InvalidOperationException($"FRONTOFFICE_TEST_STORE is {Wanted}; it is memory, sqlite or cosmos.");
        }
    }

    private static void AddCosmos(IServiceCollection services)
    {
        services.AddSingleton<IDocumentStore>(provider => new StoreApart(new CosmosDocumentStore(
            Account.Value.Database, Options.Create(new CosmosDocumentsOptions()), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<CosmosDocumentStore>>())));
    }

    private static (StandIn StandIn, CosmosDatabase Database) Connect()
    {
        var account = StandIn.StartAsync(0, CancellationToken.None).GetAwaiter().GetResult();
        var database = new CosmosDatabase(Options.Create(new CosmosDocumentsOptions { Endpoint = account.Endpoint, Key = StandIn.Key, Database = "dialogues" }));
        database.ConnectAsync(CancellationToken.None).GetAwaiter().GetResult();
        return (account, database);
    }
}
