using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder;

namespace FrontOffice.Tests.Dialogues.Runner;

/// <summary>The sample hotel as its folder describes it, read once.</summary>
internal static class SampleHotel
{
    /// <summary>Before the first day of any dialogue.</summary>
    private static readonly DateOnly ReadOn = new(2026, 11, 1);

    public static HotelProfile Profile { get; } = Read();

    private static HotelProfile Read()
    {
        var reading = HotelFolderReader.Read(Path.Combine(DialogueFolder.Root, "data", "Sample"), ReadOn);
        return reading.Profile ?? throw new InvalidDataException(string.Join('\n', reading.Mistakes));
    }
}
