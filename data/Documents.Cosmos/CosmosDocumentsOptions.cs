using System.ComponentModel.DataAnnotations;

namespace FrontOffice.Data.Documents.Cosmos;

/// <summary>Which account keeps the documents, and how long a caller waits for it.</summary>
public sealed class CosmosDocumentsOptions
{
    /// <summary>The account's address: "https://hotel.documents.azure.com:443/". A plain http address is a server on this machine.</summary>
    [Required]
    public Uri? Endpoint { get; set; }

    /// <summary>A key of the account.</summary>
    /// <value>Default null: the host's own identity (managed identity, environment or developer's sign-in).</value>
    public string? Key { get; set; }

    /// <summary>The database of this house.</summary>
    /// <value>Default "frontoffice".</value>
    [Required]
    public string Database { get; set; } = "frontoffice";

    /// <summary>Whether the database and containers that are missing are created at the first call.</summary>
    /// <value>Default true. An identity without the right to create them leaves it to an operator.</value>
    public bool CreateMissing { get; set; } = true;

    /// <summary>Most request units a second that a database created here shares between its containers, scaling down to a tenth.</summary>
    /// <value>Default null: what the account gives by itself, which is right for serverless ones. From 1,000 in steps of 1,000.</value>
    [Range(1000, 1_000_000)]
    public int? AutoscaleRequestUnits { get; set; }

    /// <summary>Whether every call goes over HTTPS to the account's gateway instead of straight to the replicas.</summary>
    /// <value>Default false; true behind a firewall that lets only port 443 out. A plain http address is always called so.</value>
    public bool Gateway { get; set; }

    /// <summary>Regions to read from, nearest first.</summary>
    /// <value>Default none: the account's own order.</value>
    public IList<string> Regions { get; } = [];

    /// <summary>How long a call waits, retries included, before the store counts as unavailable.</summary>
    /// <value>Default 2.8 s, from 100 ms to 3 s.</value>
    [Range(typeof(TimeSpan), "00:00:00.100", "00:00:03")]
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(2.8);

    /// <summary>How long one try of a commit may take before it is in doubt and tried again.</summary>
    /// <value>Default 1.2 s, from 50 ms to 3 s.</value>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:00:03")]
    public TimeSpan PatienceOfOneTry { get; set; } = TimeSpan.FromSeconds(1.2);
}
