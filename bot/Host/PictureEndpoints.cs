using FrontOffice.Bot.Host.Settings;
using Microsoft.Extensions.FileProviders;

namespace FrontOffice.Bot.Host;

/// <summary>The hotel folder's pictures at <c>/hotel/pictures</c>.</summary>
internal static class PictureEndpoints
{
    public const string Prefix = "/hotel/pictures";

    public static void MapPictures(this WebApplication app, FrontOfficeSettings settings)
    {
        var folder = Path.Combine(settings.HotelFolder, "pictures");
        if (!Directory.Exists(folder)) return;

        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            RequestPath = Prefix,
            OnPrepareResponse = served =>
            {
                served.Context.Response.Headers.CacheControl = "public, max-age=3600";
                served.Context.Response.Headers.XContentTypeOptions = "nosniff";
                served.Context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
            },
        });
    }
}
