using FrontOffice.Bot.Channels.DirectLine;
using FrontOffice.Bot.Channels.GuestPage;
using FrontOffice.Bot.Turns;
using FrontOffice.Data.Documents.Cosmos;
using Microsoft.Extensions.Options;

namespace FrontOffice.Bot.Host.Settings;

/// <summary>Judges the sections that belong to other parts of the house by these parts' own rules, before any of them is built.</summary>
internal static class SectionSettings
{
    public static IEnumerable<string> Mistakes(IConfigurationSection section)
    {
        var services = new ServiceCollection();
        services.AddTurns(turns => section.GetSection("Turns").Bind(turns));
        services.AddDirectLine(directLine => section.GetSection("DirectLine").Bind(directLine));
        services.AddGuestPage(guestPage => section.GetSection("GuestPage").Bind(guestPage));
        using var provider = services.BuildServiceProvider();
        return
        [
            .. Unknown(section.GetSection("Data"), [nameof(DataOptions.Store), nameof(DataOptions.Path), nameof(DataOptions.Cosmos)]),
            .. Unknown(section.GetSection("Data:Cosmos"), Names<CosmosDocumentsOptions>()),
            .. Unknown(section.GetSection("Clock"), ["Now"]),
            .. Unknown(section.GetSection("Api"), ["Keys"]),
            .. Judge<TurnsOptions>(section.GetSection("Turns"), provider),
            .. Judge<DirectLineOptions>(section.GetSection("DirectLine"), provider),
            .. Judge<GuestPageOptions>(section.GetSection("GuestPage"), provider),
        ];
    }

    private static IEnumerable<string> Judge<TOptions>(IConfigurationSection section, ServiceProvider provider)
        where TOptions : class
    {
        foreach (var mistake in Unknown(section, Names<TOptions>())) yield return mistake;
        foreach (var mistake in Invalid<TOptions>(section, provider)) yield return mistake;
    }

    private static IEnumerable<string> Invalid<TOptions>(IConfigurationSection section, ServiceProvider provider)
        where TOptions : class
    {
        try
        {
            _ = provider.GetRequiredService<IOptions<TOptions>>().Value;
            return [];
        }
        catch (OptionsValidationException wrong)
        {
            return wrong.Failures.Select(failure => $"{section.Path}:{failure}");
        }
        catch (InvalidOperationException unreadable)
        {
            // A value of another kind: the message names the setting and the value.
            return [unreadable.Message];
        }
    }

    private static IEnumerable<string> Unknown(IConfigurationSection section, IReadOnlyList<string> names) =>
        section.GetChildren()
            .Where(child => !names.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
            .Select(child => $"{child.Path} is not a setting; there are {string.Join(", ", names)}.");

    private static string[] Names<TOptions>() => [.. typeof(TOptions).GetProperties().Select(property => property.Name)];
}
