using FrontOffice.Bot.Turns;

namespace FrontOffice.Bot.Host.Api;

/// <summary>A conversation in a list.</summary>
/// <param name="Language">Two letters; null until the guest has spoken.</param>
/// <param name="OpenedAt">UTC.</param>
internal sealed record ConversationSummary(string Id, string Channel, string? Language, DateTimeOffset OpenedAt)
{
    public static ConversationSummary Of(ConversationEntry entry) => new(entry.ConversationId, entry.Channel, entry.Language, entry.At);

    public static ConversationSummary Of(ConversationState state) => new(state.Start.ConversationId, state.Start.Channel, state.Language, state.OpenedAt);
}
