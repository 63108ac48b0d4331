namespace FrontOffice.Bot.Host.Commandline;

/// <summary>Answers guests until it is told to stop.</summary>
internal static class ServeCommand
{
    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = FrontDesk.Build(args, configure: null);
        await app.RunAsync();
        return 0;
    }
}
