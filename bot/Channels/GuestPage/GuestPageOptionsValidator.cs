using FrontOffice.Bot.Channels.DirectLine;
using Microsoft.Extensions.Options;

namespace FrontOffice.Bot.Channels.GuestPage;

internal sealed class GuestPageOptionsValidator : IValidateOptions<GuestPageOptions>
{
    public ValidateOptionsResult Validate(string? name, GuestPageOptions options)
    {
        var mistakes = options.EmbedOrigins
            .Where(origin => !WebOrigin.IsOne(origin))
            .Select(origin => $"{nameof(options.EmbedOrigins)}: {origin} is not a site such as https://www.example.org.")
            .ToList();
        if (options.PrivacyUrl is { Length: > 0 } url && (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("https" or "http")))
        {
            mistakes.Add($"{nameof(options.PrivacyUrl)}: {url} is not an address such as https://www.example.org/privacy.");
        }

        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }
}
