using System.Globalization;
using Microsoft.Extensions.Options;

namespace FrontOffice.Bot.Channels.DirectLine;

/// <summary>Finds every mistake of the settings at once.</summary>
internal sealed class DirectLineOptionsValidator : IValidateOptions<DirectLineOptions>
{
    private const int ShortestSecret = 16;
    private const int Million = 1_000_000;

    public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
    {
        var mistakes = new List<string>();
        if (options.Secret is { Length: > 0 and < ShortestSecret }) mistakes.Add($"{nameof(options.Secret)}: shorter than {ShortestSecret} characters.");
        if (options.PublicUrl is { Length: > 0 } url && !WebOrigin.IsOne(url)) mistakes.Add($"{nameof(options.PublicUrl)}: {url} is not an address such as https://desk.example.org.");
        Check(mistakes, nameof(options.TokenLifetime), options.TokenLifetime, TimeSpan.FromMinutes(1), TimeSpan.FromDays(1));
        Check(mistakes, nameof(options.StreamUrlLifetime), options.StreamUrlLifetime, TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(10));
        Check(mistakes, nameof(options.StreamPatience), options.StreamPatience, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5));
        Check(mistakes, nameof(options.ActivityBytes), options.ActivityBytes, 4096, 4_194_304);
        Check(mistakes, nameof(options.MessagesAtOnce), options.MessagesAtOnce, 1, Million);
        Check(mistakes, nameof(options.MessagesPerSecond), options.MessagesPerSecond, 1, Million);
        Check(mistakes, nameof(options.AddressMessagesAtOnce), options.AddressMessagesAtOnce, 1, Million);
        Check(mistakes, nameof(options.AddressMessagesPerSecond), options.AddressMessagesPerSecond, 1, Million);
        Check(mistakes, nameof(options.AddressConversationsAtOnce), options.AddressConversationsAtOnce, 1, Million);
        Check(mistakes, nameof(options.AddressConversationsPerMinute), options.AddressConversationsPerMinute, 1, Million);
        Check(mistakes, nameof(options.StreamsPerConversation), options.StreamsPerConversation, 1, 100);
        foreach (var origin in options.AllowedOrigins)
        {
            if (!WebOrigin.IsOne(origin)) mistakes.Add($"{nameof(options.AllowedOrigins)}: {origin} is not a site such as https://www.example.org.");
        }

        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private static void Check<T>(List<string> mistakes, string setting, T value, T least, T most)
        where T : IComparable<T>
    {
        if (value.CompareTo(least) >= 0 && value.CompareTo(most) <= 0) return;
        mistakes.Add(string.Create(CultureInfo.InvariantCulture, $"{setting}: {value} is not between {least} and {most}."));
    }
}
