using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Reservations.Records;

/// <summary>What happened to a reservation; written in the commit that did it, and never changed.</summary>
public sealed record StayEvent
{
    public const string DocumentType = "event";

    public int Schema { get; init; } = 1;

    /// <summary>"booked", "changed", "cancelled".</summary>
    public required string Kind { get; init; }

    public required string Code { get; init; }

    /// <summary>The reservation's version that it led to.</summary>
    public required int Version { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>"guest" by the assistant, "staff:&lt;name&gt;", "system".</summary>
    public required string Actor { get; init; }

    public required string Channel { get; init; }

    public required string ConversationId { get; init; }

    public string? Reason { get; init; }

    /// <summary>Null for a new booking.</summary>
    public Reservation? Before { get; init; }

    public required Reservation After { get; init; }

    public string DocumentId => DocumentIdOf(Code, Version);

    public static string DocumentIdOf(string code, int version) => $"{DocumentType}:{code}:{version:D4}";
}
