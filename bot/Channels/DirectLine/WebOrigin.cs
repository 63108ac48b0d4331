namespace FrontOffice.Bot.Channels.DirectLine;

/// <summary>A site as browsers name it: scheme, host and port, nothing after.</summary>
internal static class WebOrigin
{
    private const int MostCharacters = 100;

    public static bool IsOne(string? text) =>
        text is { Length: <= MostCharacters }
        && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "https" or "http"
        && uri.GetLeftPart(UriPartial.Authority).Equals(text, StringComparison.OrdinalIgnoreCase);
}
