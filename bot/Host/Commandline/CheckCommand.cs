using FrontOffice.Data.HotelFolder;

namespace FrontOffice.Bot.Host.Commandline;

/// <summary>Looks over a hotel's folder: <c>check [folder]</c>.</summary>
internal static class CheckCommand
{
    public static int Run(string[] args, Terminal terminal)
    {
        var folder = Path.GetFullPath(args.FirstOrDefault(arg => !arg.StartsWith('-')) ?? FrontDesk.SampleFolder());
        var read = HotelFolderReader.Read(folder, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        foreach (var mistake in read.Mistakes) terminal.Out.WriteLine(mistake);
        if (read.Profile is not { } hotel || read.Mistakes.Count > 0)
        {
            terminal.Out.WriteLine(read.Mistakes.Count == 1 ? "1 mistake." : $"{read.Mistakes.Count} mistakes.");
            return 1;
        }

        var rooms = hotel.RoomTypes.Sum(type => type.RoomNumbers.Count);
        terminal.Out.WriteLine($"{hotel.Name}: {rooms} rooms of {hotel.RoomTypes.Count} types, {hotel.RatePlans.Count} rate plans, {hotel.Policies.Count} topics. No mistakes.");
        return 0;
    }
}
