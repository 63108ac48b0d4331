using FrontOffice.Bot.Host.Settings;

namespace FrontOffice.Bot.Host.Commandline;

/// <summary>The host's command line: the first word is the command, <c>serve</c> when there is none.</summary>
internal static class Commands
{
    private const int Succeeded = 0;
    private const int Failed = 1;
    private const int WrongUse = 2;

    private const string Usage =
        """
        FrontOffice, the front desk of a hotel.

          serve        answer guests on the web (default)
          talk         hold a conversation in this terminal
          understand   read JSON lines, write what was understood as JSON lines
          check        look over a hotel's folder and list every mistake: check [folder]

        Settings are given as --FrontOffice:Data:Path=... or in the environment as FrontOffice__Data__Path=...
        """;

    public static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        var command = args.Length > 0 && !args[0].StartsWith('-') ? args[0] : "serve";
        var rest = args.Length > 0 && args[0] == command ? args[1..] : args;
        try
        {
            switch (command)
            {
                case "serve" when !rest.Contains("--help", StringComparer.Ordinal):
                    return await ServeCommand.RunAsync(rest);
                case "talk":
                    return await TalkCommand.RunAsync(rest, terminal);
                case "understand":
                    return await UnderstandCommand.RunAsync(rest, terminal);
                case "check":
                    return CheckCommand.Run(rest, terminal);
                default:
                    await terminal.Out.WriteLineAsync(Usage);
                    return command is "help" or "serve" ? Succeeded : WrongUse;
            }
        }
        catch (SettingsMistakesException wrong)
        {
            await terminal.Error.WriteLineAsync("The desk cannot start; please mend this first:");
            foreach (var mistake in wrong.Mistakes) await terminal.Error.WriteLineAsync("  " + mistake);
            return Failed;
        }
    }
}
