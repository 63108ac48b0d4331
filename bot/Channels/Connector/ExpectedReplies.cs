using FrontOffice.Bot.Activities;

namespace FrontOffice.Bot.Channels.Connector;

/// <summary>The replies of a turn as the body of its request's answer.</summary>
internal sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);
