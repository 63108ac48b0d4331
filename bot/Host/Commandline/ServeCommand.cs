using FrontOffice.Bot.Host.Settings;
using Microsoft.AspNetCore.Connections;

namespace FrontOffice.Bot.Host.Commandline;

/// <summary>Answers guests until it is told to stop.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = FrontDesk.Build(args, configure: null);
        try
        {
            await app.StartAsync();
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            throw new SettingsMistakesException([$"urls: {taken.Message}"]);
        }
        catch (FormatException noAddress)
        {
            throw new SettingsMistakesException([$"urls: {noAddress.Message}"]);
        }

        await app.WaitForShutdownAsync();
        return 0;
    }
}
