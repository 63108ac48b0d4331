namespace FrontOffice.Data.HotelFolder.Yaml;

/// <summary>A block under its name, such as a room type under its id.</summary>
/// <param name="Line">Of the name.</param>
internal sealed record NamedBlock(string Name, int Line, YamlBlock Block);
