using System.Diagnostics;
using System.Globalization;
using System.Net;
using Azure.Identity;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FrontOffice.Data.Documents.Cosmos;

/// <summary>Documents in Azure Cosmos DB: a commit is a transactional batch whose correctness hangs on its ETags alone.</summary>
public sealed partial class CosmosDocumentStore : IDocumentStore, IDisposable
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(20);

    private readonly CosmosDocumentsOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly RequestCharges _charges = new();
    private readonly CosmosDatabase _database;
    private readonly CosmosReader _reader;

    public CosmosDocumentStore(CosmosDatabase database, IOptions<CosmosDocumentsOptions> options, TimeProvider clock, ILogger<CosmosDocumentStore> logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        _database = database;
        _options = options.Value;
        _clock = clock;
        _logger = logger;
        _reader = new CosmosReader(_database, _charges, clock);
    }

    public ValueTask<StoredDocument?> ReadAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        CommitRules.Check(key);
        return new ValueTask<StoredDocument?>(PatientlyAsync(
            async patience => await _reader.ReadAsync(key, patience) is { } item && item.IsAlive(_clock.GetUtcNow()) ? item.Document : null, cancellationToken));
    }

    public ValueTask<DocumentPage> QueryAsync(DocumentQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        CommitRules.Check(query);
        _ = PageContinuation.From(query);
        return new ValueTask<DocumentPage>(PatientlyAsync(patience => _reader.PageAsync(query, patience), cancellationToken));
    }

    public async ValueTask<CommitResult> CommitAsync(Commit commit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(commit);
        CommitRules.Check(commit);
        cancellationToken.ThrowIfCancellationRequested();
        var start = Stopwatch.GetTimestamp();
        var attempt = new CosmosCommit(commit, _reader, _charges, _clock);
        Exception? cause = null;
        for (var pause = FirstPause; ; pause = Next(pause))
        {
            var left = _options.Patience - Stopwatch.GetElapsedTime(start);
            // A write that began is not cancelled by its caller, only by our own patience.
            using var patience = new CancellationTokenSource(left < _options.PatienceOfOneTry ? Max(left, TimeSpan.FromMilliseconds(1)) : _options.PatienceOfOneTry);
            try
            {
                var container = await _database.ContainerAsync(commit.Container, patience.Token);
                if (await attempt.TryAsync(container, patience.Token) is { } end) return end;
                continue;
            }
            catch (Exception failure) when (IsOfTheService(failure))
            {
                // A try that ran out of time says less than an answer of before.
                cause = failure is OperationCanceledException ? cause ?? failure : failure;
                if (!IsWorthATry(failure) || Stopwatch.GetElapsedTime(start) + pause >= _options.Patience) throw Unavailable(cause);
                LogTriedAgain(failure.GetType().Name, commit.Container.Name);
            }

            await Task.Delay(pause, TimeProvider.System, CancellationToken.None);
        }
    }

    public void Dispose() => _charges.Dispose();

    // Jitter keeps those who were refused together from coming back together.
    private static TimeSpan Next(TimeSpan pause) =>
        TimeSpan.FromMilliseconds(Math.Min(250, (pause.TotalMilliseconds * 2) + System.Security.Cryptography.RandomNumberGenerator.GetInt32(20)));

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;

    private static bool IsOfTheService(Exception failure) => 
        failure is CosmosException or HttpRequestException or OperationCanceledException or IOException or TimeoutException or AuthenticationFailedException;

    private static bool IsWorthATry(Exception failure) =>
        
        failure is not (CosmosException { StatusCode: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.BadRequest } or AuthenticationFailedException);

    private async Task<T> PatientlyAsync<T>(Func<CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(_options.Patience);
        try
        {
            return await read(patience.Token);
        }
        catch (Exception failure) when (IsOfTheService(failure))
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw Unavailable(failure);
        }
    }

    private StoreUnavailableException Unavailable(Exception failure)
    {
        var cause = failure switch
        {
            CosmosException { StatusCode: HttpStatusCode.TooManyRequests } => "it is throttled: more request units are asked for than it has",
            CosmosException { StatusCode: HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden } or AuthenticationFailedException => "it refuses this host's key or identity",
            CosmosException { StatusCode: HttpStatusCode.NotFound } => "the database or a container is missing",
            CosmosException other => string.Create(CultureInfo.InvariantCulture, $"it answers {(int)other.StatusCode}/{other.SubStatusCode} (activity {other.ActivityId})"),
            OperationCanceledException => "it does not answer in time",
            _ => "it cannot be reached",
        };
        LogUnavailable(cause, _options.Endpoint);
        // The service's own exception is a page of diagnostics for every log that would show it.
        return new StoreUnavailableException($"Cosmos DB at {_options.Endpoint} does not serve: {cause}.", null);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Cosmos DB at {Endpoint} does not serve: {Cause}")]
    private partial void LogUnavailable(string cause, Uri? endpoint);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A commit to {Container} is tried again after {Failure}")]
    private partial void LogTriedAgain(string failure, string container);
}
