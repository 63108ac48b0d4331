using System.Globalization;

namespace FrontOffice.Data.HotelFolder;

/// <summary>Something in a hotel's folder that its hotelier should mend.</summary>
/// <param name="File">Relative to the folder, with forward slashes.</param>
/// <param name="Line">From 1; zero when it concerns the whole file.</param>
/// <param name="Message">A sentence in English that says what to do.</param>
public sealed record FolderMistake(string File, int Line, string Message)
{
    /// <summary>True when the house can be served all the same.</summary>
    public bool IsWarning { get; init; }

    /// <summary>"hotel.yaml:12: ...".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}{(Line > 0 ? $":{Line}" : "")}: {(IsWarning ? "warning: " : "")}{Message}");
}
