using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder;

namespace FrontOffice.Tests.Testing;

/// <summary>The sample house of the repository.</summary>
public static class SampleHotel
{
    /// <summary>"data/Sample" of the working copy.</summary>
    public static string Folder { get; } = Path.Combine(RepositoryFolder(), "data", "Sample");

    private static readonly Lazy<HotelProfile> Read = new(() =>
    {
        var reading = HotelFolderReader.Read(Folder, new DateOnly(2026, 11, 21));
        return reading.Profile ?? throw new InvalidOperationException(string.Join(Environment.NewLine, reading.Mistakes));
    });

    /// <summary>Read once, as of 21 November 2026.</summary>
    public static HotelProfile Profile => Read.Value;

    private static string RepositoryFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FrontOffice.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests run outside the working copy.");
    }
}
