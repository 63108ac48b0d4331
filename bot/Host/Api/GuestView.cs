namespace FrontOffice.Bot.Host.Api;

/// <param name="Language">Two letters.</param>
internal sealed record GuestView(string Name, string? Email, string? Phone, string Language);
