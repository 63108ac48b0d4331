namespace FrontOffice.Bot.Channels.DirectLine.Tokens;

/// <summary>What a token opens; one made for one use never serves another.</summary>
internal enum TokenUse
{
    Conversation,

    /// <summary>Opens one conversation's stream.</summary>
    Stream,

    /// <summary>Lets the house's own guest page make a conversation's token.</summary>
    GuestPage,
}
