namespace FrontOffice.Data.Hotel;

/// <summary>What makes the house keep the room.</summary>
/// <param name="HeldUntil">For <see cref="GuaranteeKind.UntilHour"/>: hotel time on the arrival day.</param>
/// <param name="DepositPercent">For <see cref="GuaranteeKind.DepositByLink"/>: of the total.</param>
/// <param name="DepositDueDays">For what is paid by link: days after booking.</param>
public sealed record GuaranteeTerms(GuaranteeKind Kind, TimeOnly? HeldUntil, decimal DepositPercent, int DepositDueDays);
