namespace FrontOffice.Bot.Channels.GuestPage;

/// <summary>Settings of the guest page, under <c>FrontOffice:GuestPage</c>.</summary>
public sealed class GuestPageOptions
{
    /// <summary>Sites whose pages may show the guest page in a frame: "https://www.example.org". The embeddable script needs its site here.</summary>
    /// <value>Default: none; only the house's own pages.</value>
    public IList<string> EmbedOrigins { get; } = [];

    /// <summary>Where the guest reads how personal data is treated.</summary>
    /// <value>Default: none; the house's own <c>/privacy</c>, from the hotel's topic "privacy".</value>
    public string? PrivacyUrl { get; set; }

    /// <summary>The folder that holds <c>webchat.js</c> and its compressed copies.</summary>
    /// <value>Default: <c>webchat</c> beside the program. Without the file the page shows a plain chat of its own.</value>
    public string WebChatFolder { get; set; } = Path.Combine(AppContext.BaseDirectory, "webchat");
}
