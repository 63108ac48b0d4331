using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FrontOffice.Data.Documents.Resilience;

public static class ResilientDocumentsServiceCollectionExtensions
{
    private const string Within = "within";

    /// <summary>Puts a bulkhead, a circuit and a second try of reads around the store that was added before.</summary>
    /// <exception cref="InvalidOperationException">No store was added by its type.</exception>
    public static IServiceCollection AddResilientDocuments(this IServiceCollection services, Action<ResilientDocumentsOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<ResilientDocumentsOptions>().ValidateDataAnnotations().ValidateOnStart();
        if (configure is not null) options.Configure(configure);
        var added = services.LastOrDefault(service => service.ServiceType == typeof(IDocumentStore) && !service.IsKeyedService && service.ImplementationType is not null)
            ?? throw new InvalidOperationException("Add a store before what is put around it.");
        services.Remove(added);
        services.AddKeyedSingleton(typeof(IDocumentStore), Within, added.ImplementationType!); // Looked for by it.
        services.AddSingleton<IDocumentStore>(provider => new ResilientDocumentStore(
            provider.GetRequiredKeyedService<IDocumentStore>(Within),
            provider.GetRequiredService<IOptions<ResilientDocumentsOptions>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ResilientDocumentStore>>()));
        return services;
    }
}
