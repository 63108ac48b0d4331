using FrontOffice.Data.Hotel;

namespace FrontOffice.Bot.Channels.GuestPage;

/// <summary>One request's page.</summary>
/// <param name="Nonce">New for each answer; Web Chat's styles carry it.</param>
/// <param name="IsEmbedded">True within another site's frame.</param>
internal sealed record GuestPageView(Language Language, string Nonce, string Ticket, string PrivacyUrl, bool IsEmbedded);
