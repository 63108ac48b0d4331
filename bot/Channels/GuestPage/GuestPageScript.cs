namespace FrontOffice.Bot.Channels.GuestPage;

/// <summary>What the page's scripts are told: words, addresses, and the ticket that lets them begin a conversation.</summary>
internal sealed record GuestPageScript
{
    public required string Language { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    public required string Locale { get; init; }

    public required string Ticket { get; init; }

    public required Addresses Assets { get; init; }

    public required Sayings Says { get; init; }

    /// <param name="WebChat">Null when it was not fetched.</param>
    internal sealed record Addresses(string? WebChat, string Show, string Plain);

    internal sealed record Sayings
    {
        public required string Lost { get; init; }

        public required string Offline { get; init; }

        public required string Expired { get; init; }

        public required string NoChat { get; init; }

        public required string StartNew { get; init; }

        public required string SureNew { get; init; }

        /// <summary>What the guest says who changes the page's language within a conversation.</summary>
        public required string SwitchTo { get; init; }

        public required string Conversation { get; init; }

        public required string Placeholder { get; init; }

        public required string Send { get; init; }

        public required string You { get; init; }

        public required string Desk { get; init; }

        /// <summary>Before the desk's words, for those who hear them.</summary>
        public required string DeskSays { get; init; }
    }
}
