using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace FrontOffice.Data.Documents.Resilience;

/// <summary>The named pipelines of the store: reads are tried again and timed, commits are not; each has a circuit of its own, as a full disk still reads.</summary>
internal sealed partial class StorePipelines : IDisposable
{
    public const string MeterName = "FrontOffice.Data.Documents.Resilience";

    private readonly ILogger _logger;
    private readonly Meter _meter = new(MeterName);
    private readonly Counter<long> _retries;
    private readonly Counter<long> _breaks;

    public StorePipelines(ResilientDocumentsOptions options, TimeProvider clock, ILogger logger)
    {
        _logger = logger;
        _retries = _meter.CreateCounter<long>("frontoffice.store.retries", "{retry}", "Reads and queries that were tried again");
        _breaks = _meter.CreateCounter<long>("frontoffice.store.breaks", "{break}", "Times that the store was left alone for a while");
        Commits = Builder("store commits", clock).AddCircuitBreaker(Circuit(options, "commits")).Build();
        Reads = Builder("store reads", clock)
            .AddRetry(Retry(options))
            .AddCircuitBreaker(Circuit(options, "reads"))
            .AddTimeout(options.PatienceOfOneRead)
            .Build();
    }

    public ResiliencePipeline Reads { get; }

    public ResiliencePipeline Commits { get; }

    public void Dispose() => _meter.Dispose();

    private static ResiliencePipelineBuilder Builder(string name, TimeProvider clock) => new() { Name = name, TimeProvider = clock };

    private RetryStrategyOptions Retry(ResilientDocumentsOptions options) => new()
    {
        ShouldHandle = new PredicateBuilder().Handle<StoreUnavailableException>(),
        MaxRetryAttempts = options.RetriesOfReads,
        Delay = options.PauseBeforeRetry,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        OnRetry = _ =>
        {
            _retries.Add(1);
            return default;
        },
    };

    private CircuitBreakerStrategyOptions Circuit(ResilientDocumentsOptions options, string calls) => new()
    {
        ShouldHandle = new PredicateBuilder().Handle<StoreUnavailableException>().Handle<TimeoutRejectedException>(),
        FailureRatio = 0.5,
        MinimumThroughput = options.FewestCalls,
        SamplingDuration = options.Window,
        BreakDuration = options.Break,
        OnOpened = opened =>
        {
            _breaks.Add(1, new KeyValuePair<string, object?>("calls", calls));
            LogLeftAlone(calls, opened.BreakDuration);
            return default;
        },
        OnClosed = _ =>
        {
            LogServesAgain(calls);
            return default;
        },
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "The store failed {Calls} again and again; it is not asked for {Break}")]
    private partial void LogLeftAlone(string calls, TimeSpan @break);

    [LoggerMessage(Level = LogLevel.Information, Message = "The store serves {Calls} again")]
    private partial void LogServesAgain(string calls);
}
