namespace FrontOffice.Data.HotelFolder.Yaml;

/// <summary>How one kind of value is read from a word of the file.</summary>
/// <param name="Wanted">What it must be, for a mistake: "a time like 15:00".</param>
internal sealed record YamlWord<T>(string Wanted, YamlWord<T>.Reader TryRead)
{
    internal delegate bool Reader(string text, out T value);
}
