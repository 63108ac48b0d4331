using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace FrontOffice.Bot.Channels.DirectLine;

/// <summary>How far a client has read; to clients an opaque text.</summary>
internal static class Watermark
{
    public static readonly Refusal Wrong = Refusal.BadArgument("The watermark is not one of this service.");

    /// <summary>Reads the query's watermark; none means from the beginning.</summary>
    public static bool TryRead(HttpRequest request, out long after)
    {
        after = 0;
        var text = request.Query["watermark"].ToString();
        return text.Length == 0 || (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out after) && after >= 0);
    }

    public static string Text(long after) => after.ToString(CultureInfo.InvariantCulture);
}
