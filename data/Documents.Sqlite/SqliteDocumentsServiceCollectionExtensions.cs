using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FrontOffice.Data.Documents.Sqlite;

public static class SqliteDocumentsServiceCollectionExtensions
{
    /// <summary>Keeps documents in one file of a folder.</summary>
    public static IServiceCollection AddSqliteDocuments(this IServiceCollection services, Action<SqliteDocumentsOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = services.AddOptions<SqliteDocumentsOptions>().ValidateDataAnnotations().ValidateOnStart();
        if (configure is not null) options.Configure(configure);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IDocumentStore, SqliteDocumentStore>();
        return services;
    }
}
