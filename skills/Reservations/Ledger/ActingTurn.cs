using System.Security.Cryptography;
using System.Text;

namespace FrontOffice.Skills.Reservations.Ledger;

/// <summary>On whose behalf, when and in which turn the ledger acts; ids of what the turn makes derive from it.</summary>
/// <param name="TurnId">The same when the turn is acted again.</param>
/// <param name="NetworkAddress">For limits only; kept as a fingerprint.</param>
internal sealed record ActingTurn(string ConversationId, string TurnId, string Channel, string? NetworkAddress, DateTimeOffset Now)
{
    /// <summary>An id that this turn always makes for the same purpose, and that nobody can guess without the conversation's.</summary>
    public string NewId(string purpose) => Fingerprint($"{ConversationId}\n{TurnId}\n{purpose}");

    /// <summary>Short, and of letters that a document's id may have.</summary>
    public static string Fingerprint(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 12));
}
