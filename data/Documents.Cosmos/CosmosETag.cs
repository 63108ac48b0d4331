using System.Globalization;

namespace FrontOffice.Data.Documents.Cosmos;

/// <summary>The service's ETag with the end of the document, so that a write that names it knows when it is too late.</summary>
internal static class CosmosETag
{
    public static string Of(string etag, DateTimeOffset? expiresAt) =>
        string.Create(CultureInfo.InvariantCulture, $"{etag}~{expiresAt?.ToUnixTimeMilliseconds()}");

    /// <summary>What the service is asked to match.</summary>
    public static string ForService(string etag) => etag.LastIndexOf('~') is var end and >= 0 ? etag[..end] : etag;

    public static bool IsOver(string? etag, DateTimeOffset now) =>
        etag is not null
        && long.TryParse(etag.AsSpan(etag.LastIndexOf('~') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var end)
        && etag.Contains('~', StringComparison.Ordinal)
        && end <= now.ToUnixTimeMilliseconds();
}
