using FrontOffice.Bot.Host.Settings;
using FrontOffice.Bot.Understanding.Commandline;
using FrontOffice.Bot.Understanding.Offline;
using FrontOffice.Bot.Understanding.Offline.Grammars;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Bot.Host.Commandline;

/// <summary>Reads JSON lines and writes what was understood as JSON lines, in the same order; starts nothing else.</summary>
internal static class UnderstandCommand
{
    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        var settings = FrontOfficeSettings.Read(builder.Configuration, builder.Environment);
        var today = new HotelCalendar(settings.Hotel.Zone, settings.Clock).LocalNow;
        var lines = new UnderstandLines(new OfflineUnderstanding(Vocabulary.Of(settings.Hotel)), today);
        await lines.RunAsync(terminal.In, terminal.Out, CancellationToken.None);
        await terminal.Out.FlushAsync();
        return 0;
    }
}
