using System.ComponentModel.DataAnnotations;

namespace FrontOffice.Data.Documents.Resilience;

/// <summary>How callers are kept from a store that is not well, and it from them.</summary>
public sealed class ResilientDocumentsOptions
{
    /// <summary>How long one try of a read or a query may take.</summary>
    /// <value>Default 2.8 s, from 10 ms to 3 s.</value>
    [Range(typeof(TimeSpan), "00:00:00.010", "00:00:03")]
    public TimeSpan PatienceOfOneRead { get; set; } = TimeSpan.FromSeconds(2.8);

    /// <summary>How often a read or a query that failed at once is tried again. A commit is not: its store decides what became of it.</summary>
    /// <value>Default 1, from 1 to 3.</value>
    [Range(1, 3)]
    public int RetriesOfReads { get; set; } = 1;

    /// <summary>The pause before a read is tried again, with jitter.</summary>
    /// <value>Default 40 ms, up to 500 ms.</value>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:00.500")]
    public TimeSpan PauseBeforeRetry { get; set; } = TimeSpan.FromMilliseconds(40);

    /// <summary>Calls within <see cref="Window"/> from which on half of them failing opens the circuit.</summary>
    /// <value>Default 8, from 2 to 10,000.</value>
    [Range(2, 10_000)]
    public int FewestCalls { get; set; } = 8;

    /// <summary>The time over which failures are counted.</summary>
    /// <value>Default 10 s, from 500 ms to 5 minutes.</value>
    [Range(typeof(TimeSpan), "00:00:00.500", "00:05:00")]
    public TimeSpan Window { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a store that failed so is not asked; then one call tries it.</summary>
    /// <value>Default 2 s, from 500 ms to 1 minute.</value>
    [Range(typeof(TimeSpan), "00:00:00.500", "00:01:00")]
    public TimeSpan Break { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Calls under way at once; more wait.</summary>
    /// <value>Default 1,024, from 1 to 100,000.</value>
    [Range(1, 100_000)]
    public int CallsAtOnce { get; set; } = 1024;

    /// <summary>Calls that wait for their turn; more are turned away.</summary>
    /// <value>Default 8,192, from 0 to 100,000.</value>
    [Range(0, 100_000)]
    public int CallsWaiting { get; set; } = 8192;
}
