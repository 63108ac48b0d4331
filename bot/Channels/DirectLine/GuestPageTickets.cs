using FrontOffice.Bot.Channels.DirectLine.Tokens;

namespace FrontOffice.Bot.Channels.DirectLine;

/// <summary>What lets the house's own page make conversations without knowing the secret: it stands in the page, is good for a day, and from the page's own site only.</summary>
public sealed class GuestPageTickets
{
    private readonly TokenSigner _signer;

    internal GuestPageTickets(TokenSigner signer) => _signer = signer;

    public string Make() => _signer.ForGuestPage();
}
