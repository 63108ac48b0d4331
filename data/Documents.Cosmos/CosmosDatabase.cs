using System.Collections.Frozen;
using System.Net;
using System.Text.Json;
using Azure.Identity;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Options;

namespace FrontOffice.Data.Documents.Cosmos;

/// <summary>The account's database with a container for each of the house.</summary>
/// <remarks>What is missing is created at the first call, where that is allowed: once for all callers, who wait for it no longer than for anything else.</remarks>
public sealed class CosmosDatabase : IDisposable
{
    private static readonly TimeSpan PatienceOfCreating = TimeSpan.FromSeconds(30);

    private readonly CosmosDocumentsOptions _options;
    private readonly CosmosClient _client;
    private readonly FrozenDictionary<string, Microsoft.Azure.Cosmos.Container> _containers;
    private readonly Lock _lock = new();
    private Task? _creating;

    public CosmosDatabase(IOptions<CosmosDocumentsOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options.Value;
        _client = Connect(_options);
        _containers = Container.All.ToFrozenDictionary(container => container.Name, container => _client.GetContainer(_options.Database, container.Name));
    }

    /// <summary>Creates what is missing; a host that starts calls it so that its first guest need not wait.</summary>
    /// <exception cref="CosmosException">The service is not well; the next call tries again.</exception>
    public Task ConnectAsync(CancellationToken cancellationToken)
    {
        if (!_options.CreateMissing) return Task.CompletedTask;
        lock (_lock)
        {
            if (_creating is null or { IsFaulted: true } or { IsCanceled: true }) _creating = CreateMissingAsync();
            return _creating.WaitAsync(cancellationToken);
        }
    }

    public void Dispose() => _client.Dispose();

    /// <exception cref="ArgumentException">The house has no such container.</exception>
    internal async ValueTask<Microsoft.Azure.Cosmos.Container> ContainerAsync(Container container, CancellationToken cancellationToken)
    {
        if (!_containers.TryGetValue(container.Name, out var found)) throw new ArgumentException($"There is no container {container}.", nameof(container));
        await ConnectAsync(cancellationToken);
        return found;
    }

    private static CosmosClient Connect(CosmosDocumentsOptions options)
    {
        var endpoint = options.Endpoint ?? throw new ArgumentException("The Cosmos DB endpoint is not set.", nameof(options));
        var isLocal = endpoint.Scheme == Uri.UriSchemeHttp;
        var settings = new CosmosClientOptions
        {
            ApplicationName = "FrontOffice",
            ConnectionMode = options.Gateway || isLocal ? ConnectionMode.Gateway : ConnectionMode.Direct,
            ConsistencyLevel = ConsistencyLevel.Session,
            EnableContentResponseOnWrite = false,
            LimitToEndpoint = isLocal,
            MaxRetryAttemptsOnRateLimitedRequests = 5,
            MaxRetryWaitTimeOnRateLimitedRequests = options.PatienceOfOneTry * 0.6,
            UseSystemTextJsonSerializerWithOptions = new JsonSerializerOptions(JsonSerializerDefaults.Web),
        };
        if (options.Regions.Count > 0 && !isLocal) settings.ApplicationPreferredRegions = [.. options.Regions];
        return string.IsNullOrEmpty(options.Key)
            ? new CosmosClient(endpoint.AbsoluteUri, new DefaultAzureCredential(), settings)
            : new CosmosClient(endpoint.AbsoluteUri, options.Key, settings);
    }

    private async Task CreateMissingAsync()
    {
        using var patience = new CancellationTokenSource(PatienceOfCreating);
        try
        {
            var throughput = _options.AutoscaleRequestUnits is { } units ? ThroughputProperties.CreateAutoscaleThroughput(units) : null;
            Database database = await _client.CreateDatabaseIfNotExistsAsync(_options.Database, throughput, null, patience.Token);
            foreach (var container in Container.All)
            {
                await database.CreateContainerIfNotExistsAsync(ContainerSettings.For(container), cancellationToken: patience.Token);
            }
        }
        catch (CosmosException refused) when (refused.StatusCode is HttpStatusCode.Forbidden)
        {
            // This identity may use containers but not create them; whether they are there shows in the calls.
        }
    }
}
