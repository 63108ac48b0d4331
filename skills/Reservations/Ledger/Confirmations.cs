using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations.Ledger;

/// <summary>One-shot tokens as documents.</summary>
internal static class Confirmations
{
    /// <summary>A yes that comes again this much later still finds what it did.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public static ValueTask<ConfirmationDocument?> ReadAsync(string id, StayWork work, CancellationToken cancellationToken) =>
        work.ReadAsync(ConfirmationDocument.DocumentIdOf(id), ReservationsJson.Default.ConfirmationDocument, cancellationToken);

    public static void Write(ConfirmationDocument confirmation, StayWork work) =>
        work.Write(ConfirmationDocument.DocumentIdOf(confirmation.Id), ConfirmationDocument.DocumentType, confirmation, ReservationsJson.Default.ConfirmationDocument, Kept);

    /// <summary>A newer read-back has taken its place; one that is spent stays spent.</summary>
    public static async ValueTask VoidAsync(string? id, StayWork work, CancellationToken cancellationToken)
    {
        if (id is null || await ReadAsync(id, work, cancellationToken) is not { State: ConfirmationState.Open } open) return;
        Write(open with { State = ConfirmationState.Void }, work);
    }
}
