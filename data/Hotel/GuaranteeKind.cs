namespace FrontOffice.Data.Hotel;

public enum GuaranteeKind
{
    UntilHour,
    CardAtDesk,
    DepositByLink,
    PrepaidByLink,
    Company,
}
