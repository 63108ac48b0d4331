using System.Text.Json;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Contract;

/// <summary>The turn that a skill acts in. Identity, price, ownership and stock come from documents, never from here.</summary>
public sealed record SkillContext
{
    public required HotelProfile Hotel { get; init; }

    public required HotelCalendar Calendar { get; init; }

    /// <summary>When the message was received: the same instant when the turn is acted again after a crash.</summary>
    public required DateTimeOffset Now { get; init; }

    public required string ConversationId { get; init; }

    /// <summary>Unique in the house and the same when the turn is acted again: ids of documents that the turn makes derive from it.</summary>
    public required string TurnId { get; init; }

    /// <summary>"webchat", "msteams", "phone".</summary>
    public required string Channel { get; init; }

    public required Language Language { get; init; }

    /// <summary>The guest's words, redacted.</summary>
    public required string Words { get; init; }

    /// <summary>Where the guest writes from, for limits only; never shown.</summary>
    public string? NetworkAddress { get; init; }

    public GuestVerification? Verified { get; init; }

    /// <summary>What this skill last asked, when it still waits.</summary>
    public PendingQuestion? Pending { get; init; }

    /// <summary>What this skill returned as its draft, or null.</summary>
    public JsonElement? Draft { get; init; }

    /// <summary>The hotel's day at <see cref="Now"/>.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Calendar.ToLocal(Now));
}
