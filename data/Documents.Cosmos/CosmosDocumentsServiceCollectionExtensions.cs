using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FrontOffice.Data.Documents.Cosmos;

public static class CosmosDocumentsServiceCollectionExtensions
{
    /// <summary>Keeps documents in Azure Cosmos DB.</summary>
    public static IServiceCollection AddCosmosDocuments(this IServiceCollection services, Action<CosmosDocumentsOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<CosmosDocumentsOptions>().ValidateDataAnnotations().ValidateOnStart();
        if (configure is not null) options.Configure(configure);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<CosmosDatabase>();
        services.TryAddSingleton<IDocumentStore, CosmosDocumentStore>();
        services.AddHostedService<ConnectAtStart>();
        return services;
    }
}
