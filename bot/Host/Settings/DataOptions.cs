namespace FrontOffice.Bot.Host.Settings;

/// <summary>Where documents are kept: <c>FrontOffice:Data</c>.</summary>
internal sealed class DataOptions
{
    private static readonly string[] Stores = ["sqlite", "cosmos", "memory"];

    /// <summary>"sqlite", "cosmos" or "memory".</summary>
    /// <value>Default "sqlite".</value>
    public string Store { get; set; } = "sqlite";

    /// <summary>The folder of the SQLite file and of the host's own keys.</summary>
    /// <value>Default "./.data", against the working folder.</value>
    public string Path { get; set; } = "./.data";

    /// <summary>The account, when <see cref="Store"/> is "cosmos"; its other settings are those of <see cref="FrontOffice.Data.Documents.Cosmos.CosmosDocumentsOptions"/>.</summary>
    public CosmosOptions Cosmos { get; set; } = new();

    public IEnumerable<string> Mistakes()
    {
        if (!Stores.Contains(Store, StringComparer.Ordinal)) yield return $"FrontOffice:Data:Store is \"{Store}\"; it is one of {string.Join(", ", Stores)}.";
        if (string.IsNullOrWhiteSpace(Path)) yield return "FrontOffice:Data:Path is empty; it names a folder.";
        if (Store == "cosmos" && !Uri.TryCreate(Cosmos.Endpoint, UriKind.Absolute, out _))
        {
            yield return "FrontOffice:Data:Cosmos:Endpoint is missing or no address such as https://hotel.documents.azure.com:443/.";
        }
    }

    internal sealed class CosmosOptions
    {
        public string? Endpoint { get; set; }
    }
}
