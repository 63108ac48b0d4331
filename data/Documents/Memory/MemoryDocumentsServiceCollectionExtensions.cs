using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FrontOffice.Data.Documents.Memory;

public static class MemoryDocumentsServiceCollectionExtensions
{
    /// <summary>Keeps documents in this process only.</summary>
    public static IServiceCollection AddMemoryDocuments(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IDocumentStore, MemoryDocumentStore>();
        return services;
    }
}
