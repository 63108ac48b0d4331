namespace FrontOffice.Bot.Host.Api;

/// <summary>One page of a list.</summary>
/// <param name="Continuation">For the next page; null when this is the last.</param>
internal sealed record ApiList<T>(IReadOnlyList<T> Items, string? Continuation);
