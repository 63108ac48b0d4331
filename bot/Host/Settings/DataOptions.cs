using System.ComponentModel.DataAnnotations;

namespace FrontOffice.Bot.Host.Settings;

/// <summary>Where documents are kept: <c>FrontOffice:Data</c>.</summary>
internal sealed class DataOptions
{
    /// <summary>"sqlite", "cosmos" or "memory".</summary>
    /// <value>Default "sqlite".</value>
    [RegularExpression("^(sqlite|cosmos|memory)$", ErrorMessage = "FrontOffice:Data:Store is one of sqlite, cosmos, memory.")]
    public string Store { get; set; } = "sqlite";

    /// <summary>The folder of the SQLite file, the host's own keys and nothing else.</summary>
    /// <value>Default "./.data", against the working folder.</value>
    [Required]
    public string Path { get; set; } = "./.data";
}
