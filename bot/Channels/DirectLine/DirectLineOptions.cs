namespace FrontOffice.Bot.Channels.DirectLine;

/// <summary>Settings of the web chat's protocol, under <c>FrontOffice:DirectLine</c>.</summary>
public sealed class DirectLineOptions
{
    /// <summary>What another server shows to make tokens; without it only the house's own guest page can.</summary>
    /// <value>Default: none. At least 16 characters.</value>
    public string? Secret { get; set; }

    /// <summary>The key that tokens are signed with, base64, at least 32 bytes; the same on each host of one house.</summary>
    /// <value>Default: none; a key is made once and kept as <c>directline.key</c> in <see cref="KeyFolder"/>.</value>
    public string? SigningKey { get; set; }

    /// <summary>Where the made key is kept.</summary>
    /// <value>Default: none; then tokens do not outlive the host.</value>
    public string? KeyFolder { get; set; }

    /// <summary>How clients reach this host when a proxy stands before it: "https://desk.example.org". The streams' addresses begin with it.</summary>
    /// <value>Default: none; as the request names the host.</value>
    public string? PublicUrl { get; set; }

    /// <summary>Sites whose pages may use any token: "https://www.example.org".</summary>
    /// <value>Default: none; then a token is good on the sites named when it was made, or anywhere when none was.</value>
    public IList<string> AllowedOrigins { get; } = [];

    /// <value>Default: 30 minutes. From one minute to a day.</value>
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromSeconds(1800);

    /// <summary>How long a stream's address can wait to be opened.</summary>
    /// <value>Default: 60 seconds. From 5 seconds to 10 minutes.</value>
    public TimeSpan StreamUrlLifetime { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>Largest body of an activity, in bytes.</summary>
    /// <value>Default: 262,144. From 4,096 to 4,194,304.</value>
    public int ActivityBytes { get; set; } = 262_144;

    /// <summary>Messages that one conversation may send at once.</summary>
    /// <value>Default: 200. From 1.</value>
    public int MessagesAtOnce { get; set; } = 200;

    /// <summary>Messages a second that one conversation may go on sending.</summary>
    /// <value>Default: 20. From 1.</value>
    public int MessagesPerSecond { get; set; } = 20;

    /// <summary>Messages that one network address may send at once, over all its conversations.</summary>
    /// <value>Default: 1,000. From 1.</value>
    public int AddressMessagesAtOnce { get; set; } = 1000;

    /// <summary>Messages a second that one network address may go on sending.</summary>
    /// <value>Default: 100. From 1.</value>
    public int AddressMessagesPerSecond { get; set; } = 100;

    /// <summary>Conversations that one network address may begin at once.</summary>
    /// <value>Default: 60. From 1.</value>
    public int AddressConversationsAtOnce { get; set; } = 60;

    /// <summary>Conversations a minute that one network address may go on beginning.</summary>
    /// <value>Default: 20. From 1.</value>
    public int AddressConversationsPerMinute { get; set; } = 20;

    /// <summary>Whether the limits per address hold for this machine itself, too; a proxy here that does not tell the guest's address would make all guests one.</summary>
    /// <value>Default: false.</value>
    public bool LimitLoopback { get; set; }

    /// <summary>Streams that one conversation may hold open.</summary>
    /// <value>Default: 5. From 1 to 100.</value>
    public int StreamsPerConversation { get; set; } = 5;

    /// <summary>How often an open stream is pinged, and how long an answer or a slow reader is waited for.</summary>
    /// <value>Default: 20 seconds. From one second to 5 minutes.</value>
    public TimeSpan StreamPatience { get; set; } = TimeSpan.FromSeconds(20);
}
