using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace FrontOffice.Bot.Channels.GuestPage;

/// <summary>Scripts, styles and Web Chat itself, compressed once.</summary>
internal sealed partial class GuestPageFiles
{
    public const string Prefix = "/assets";
    private const string Script = "text/javascript; charset=utf-8";

    private readonly Dictionary<string, ServedFile> _byPath;

    public GuestPageFiles(IOptions<GuestPageOptions> options, ILogger<GuestPageFiles> logger)
    {
        Line = Own("line.js", Script);
        Page = Own("page.js", Script);
        Show = Own("show.js", Script);
        Plain = Own("plain.js", Script);
        Styles = Own("page.css", "text/css; charset=utf-8");
        Icon = Own("icon.svg", "image/svg+xml");
        Embed = Own("embed.js", Script);
        WebChat = Fetched(options.Value.WebChatFolder);
        if (WebChat is null) WebChatIsMissing(logger, options.Value.WebChatFolder);
        _byPath = new ServedFile?[] { Line, Page, Show, Plain, Styles, Icon, WebChat }.OfType<ServedFile>().ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    public ServedFile Line { get; }

    public ServedFile Page { get; }

    public ServedFile Show { get; }

    public ServedFile Plain { get; }

    public ServedFile Styles { get; }

    public ServedFile Icon { get; }

    /// <summary>Served at an address that does not change: other sites name it.</summary>
    public ServedFile Embed { get; }

    /// <summary>Null when it was not fetched.</summary>
    public ServedFile? WebChat { get; }

    public Task ServeAsync(HttpContext context)
    {
        if (!_byPath.TryGetValue(context.Request.Path.Value ?? "", out var file))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return WriteAsync(context, file);
    }

    public Task ServeEmbedAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "public, max-age=300";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return WriteAsync(context, Embed);
    }

    private static async Task WriteAsync(HttpContext context, ServedFile file)
    {
        var response = context.Response;
        response.ContentType = file.ContentType;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.Vary = "Accept-Encoding";
        var accepted = context.Request.Headers.AcceptEncoding.ToString();
        var bytes = file.Plain;
        if (accepted.Contains("br", StringComparison.OrdinalIgnoreCase)) (bytes, response.Headers.ContentEncoding) = (file.Brotli, "br");
        else if (accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase)) (bytes, response.Headers.ContentEncoding) = (file.Gzip, "gzip");
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static ServedFile Own(string name, string contentType)
    {
        using var stream = typeof(GuestPageFiles).Assembly.GetManifestResourceStream($"GuestPage/{name}")
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var plain = bytes.ToArray();
        return new ServedFile(
            PathOf(name, plain),
            contentType,
            plain,
            Compressed(plain, output => new GZipStream(output, CompressionLevel.SmallestSize)),
            Compressed(plain, output => new BrotliStream(output, CompressionLevel.SmallestSize)));
    }

    private static ServedFile? Fetched(string folder)
    {
        var path = Path.Combine(folder, "webchat.js");
        if (!File.Exists(path) || !File.Exists($"{path}.br") || !File.Exists($"{path}.gz")) return null;
        var plain = File.ReadAllBytes(path);
        return new ServedFile(PathOf("webchat.js", plain), Script, plain, File.ReadAllBytes($"{path}.gz"), File.ReadAllBytes($"{path}.br"));
    }

    private static string PathOf(string name, byte[] bytes)
    {
        var sum = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6));
        return $"{Prefix}/{Path.GetFileNameWithoutExtension(name)}.{sum}{Path.GetExtension(name)}";
    }

    private static byte[] Compressed(byte[] plain, Func<Stream, Stream> compressor)
    {
        using var output = new MemoryStream();
        using (var compressing = compressor(output)) compressing.Write(plain);
        return output.ToArray();
    }

    [LoggerMessage(LogLevel.Warning, "Web Chat is not in {Folder}: guests get the plain chat. The build fetches it where npm is installed.")]
    private static partial void WebChatIsMissing(ILogger logger, string folder);
}
