using System.Security.Cryptography;
using System.Text;
using FrontOffice.Bot.Channels.DirectLine;
using FrontOffice.Data.Hotel;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace FrontOffice.Bot.Channels.GuestPage;

/// <summary>Answers with the guest page and its privacy page.</summary>
internal sealed class GuestPageRoutes(GuestPageHtml html, GuestPageTickets tickets, IOptions<GuestPageOptions> options)
{
    private const string OwnPrivacy = "/privacy";

    /// <summary>Web Chat puts one style into the page that holds nothing; this is the sum of nothing.</summary>
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    public Task PageAsync(HttpContext context)
    {
        var view = View(context);
        return WriteAsync(context, html.Page(view), view);
    }

    public async Task PrivacyAsync(HttpContext context)
    {
        var view = View(context);
        if (html.Privacy(view) is { } page) await WriteAsync(context, page, view);
        else context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private GuestPageView View(HttpContext context)
    {
        var query = context.Request.Query;
        var language = LanguageOf(context.Request);
        var privacy = options.Value.PrivacyUrl is { Length: > 0 } url ? url : $"{OwnPrivacy}?lang={language.Code}";
        return new GuestPageView(language, Convert.ToBase64String(RandomNumberGenerator.GetBytes(18)), tickets.Make(), privacy, query["embed"] == "1");
    }

    private Task WriteAsync(HttpContext context, string page, GuestPageView view)
    {
        var response = context.Response;
        var headers = response.Headers;
        var frames = string.Join(' ', options.Value.EmbedOrigins.Prepend("'self'"));
        headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{view.Nonce}' {EmptyStyle}; connect-src 'self' data: blob:; img-src 'self' data: blob:; "
            + $"worker-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors {frames}";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        headers.Vary = "Accept-Language";
        response.ContentType = "text/html; charset=utf-8";
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : response.WriteAsync(page, Encoding.UTF8, context.RequestAborted);
    }

    /// <summary>The language asked for in the address, else the one that the browser likes best of those served.</summary>
    private static Language LanguageOf(HttpRequest request)
    {
        if (Language.TryParse(request.Query["lang"], out var asked)) return asked;
        var liked = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1);
        foreach (var language in liked)
        {
            if (Language.TryParse(language.Value.Value, out var known)) return known;
        }

        return Language.English;
    }
}
