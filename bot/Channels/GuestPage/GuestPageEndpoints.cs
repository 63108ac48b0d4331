using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace FrontOffice.Bot.Channels.GuestPage;

public static class GuestPageEndpoints
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Serves the guest page at <c>/</c>, its files under <c>/assets</c>, <c>/privacy</c>, and <c>/embed.js</c> for other sites.</summary>
    public static WebApplication MapGuestPage(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var routes = app.Services.GetRequiredService<GuestPageRoutes>();
        var files = app.Services.GetRequiredService<GuestPageFiles>();
        Map(app, "/", routes.PageAsync);
        Map(app, "/privacy", routes.PrivacyAsync);
        Map(app, "/embed.js", files.ServeEmbedAsync);
        Map(app, GuestPageFiles.Prefix + "/{file}", files.ServeAsync);
        return app;
    }

    private static void Map(WebApplication app, string pattern, RequestDelegate answer) => app.MapMethods(pattern, Reading, answer).ExcludeFromDescription();
}
