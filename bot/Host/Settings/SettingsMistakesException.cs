namespace FrontOffice.Bot.Host.Settings;

/// <summary>The host cannot start as it is configured; every mistake is listed.</summary>
internal sealed class SettingsMistakesException(IReadOnlyList<string> mistakes)
    : Exception(string.Join(Environment.NewLine, mistakes))
{
    public IReadOnlyList<string> Mistakes { get; } = mistakes;
}
