namespace FrontOffice.Bot.Channels.GuestPage;

/// <summary>A file as it goes out, made once: its address changes with its bytes, so that browsers may keep it for ever.</summary>
/// <param name="Path">"/assets/page.1a2b3c4d5e6f.js".</param>
internal sealed record ServedFile(string Path, string ContentType, byte[] Plain, byte[] Gzip, byte[] Brotli);
