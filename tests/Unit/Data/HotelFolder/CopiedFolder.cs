using FrontOffice.Data.HotelFolder;
using FrontOffice.Tests.Testing;

namespace FrontOffice.Tests.Unit.Data.HotelFolder;

/// <summary>A copy of the sample house that a test writes mistakes into.</summary>
internal sealed class CopiedFolder : IDisposable
{
    public const string HotelFile = "hotel.yaml";

    private readonly string _path = Directory.CreateTempSubdirectory("hotel-").FullName;

    public CopiedFolder()
    {
        foreach (var file in Directory.EnumerateFiles(SampleHotel.Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_path, Path.GetRelativePath(SampleHotel.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // A file of the copy always lies in a folder.
            File.Copy(file, copy);
        }
    }

    public static DateOnly Today { get; } = new(2026, 11, 21);

    /// <summary>Writes other words over the first place where some stand.</summary>
    /// <returns>The line it stood in, from 1.</returns>
    public int Change(string file, string from, string to)
    {
        var path = Path.Combine(_path, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"\"{from}\" is not in {file}.");
        File.WriteAllText(path, text[..at] + to + text[(at + from.Length)..]);
        return text[..at].Count(letter => letter == '\n') + 1;
    }

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(_path, file), text);

    public void Delete(string file) => File.Delete(Path.Combine(_path, file));

    public FolderReading Read() => HotelFolderReader.Read(_path, Today);

    /// <summary>What the reader says, as an operator sees it.</summary>
    public string[] Mistakes() => [.. Read().Mistakes.Select(mistake => mistake.ToString())];

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
