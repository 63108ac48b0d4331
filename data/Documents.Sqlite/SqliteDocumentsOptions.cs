using System.ComponentModel.DataAnnotations;

namespace FrontOffice.Data.Documents.Sqlite;

/// <summary>Where the documents lie and how long a caller waits for them.</summary>
public sealed class SqliteDocumentsOptions
{
    /// <summary>The folder of the file; made when it is missing. Several hosts of one machine may use the same.</summary>
    /// <value>Default ".data".</value>
    [Required]
    public string Path { get; set; } = ".data";

    /// <summary>How long a commit waits for its turn, for other hosts on the file included, before the store counts as unavailable.</summary>
    /// <value>Default 2.5 s, from 10 ms to 3 s.</value>
    [Range(typeof(TimeSpan), "00:00:00.010", "00:00:03")]
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(2.5);

    /// <summary>Commits that may wait for the writer; more wait outside.</summary>
    /// <value>Default 4,096, from 1 to 100,000.</value>
    [Range(1, 100_000)]
    public int QueueLength { get; set; } = 4096;

    /// <summary>Commits that may share one flush.</summary>
    /// <value>Default 256, from 1 to 10,000.</value>
    [Range(1, 10_000)]
    public int CommitsPerFlush { get; set; } = 256;

    /// <summary>How often documents whose time is over are removed from the file; readers never see them.</summary>
    /// <value>Default 1 minute.</value>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan SweepPeriod { get; set; } = TimeSpan.FromMinutes(1);
}
