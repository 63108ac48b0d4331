namespace FrontOffice.Data.Documents;

/// <summary>A set of documents with one way to partition them.</summary>
/// <param name="Name">As it is called in the store.</param>
/// <param name="DeclaredFields">Top-level properties of the body that queries filter and order by; indexed.</param>
public sealed record Container(string Name, IReadOnlyList<string> DeclaredFields)
{
    /// <summary>By conversation id: state, receipts, turns, activities.</summary>
    public static readonly Container Conversations = new("conversations", ["position", "state", "at"]);

    /// <summary>By hotel id: stock, holds, confirmations, reservations and their events.</summary>
    public static readonly Container Stays = new("stays", ["state", "arrival", "departure", "surname", "roomType", "conversationId", "createdAt", "expiresAt", "position"]);

    /// <summary>By hotel id: conversations' entries, escalations, requests, duty.</summary>
    public static readonly Container Desk = new("desk", ["state", "at", "channel", "department", "busy", "dueAt"]);

    /// <summary>By guest id: profile, consents, links.</summary>
    public static readonly Container Guests = new("guests", ["state", "at"]);

    /// <summary>By hotel id and day: the hash chain of every change.</summary>
    public static readonly Container Audit = new("audit", ["position", "at"]);

    public static IReadOnlyList<Container> All { get; } = [Conversations, Stays, Desk, Guests, Audit];

    public override string ToString() => Name;
}
