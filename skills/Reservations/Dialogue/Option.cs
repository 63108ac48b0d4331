namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>The words between an option's key and its value.</summary>
internal static class Option
{
    public const string Yes = "yes";
    public const string No = "no";
    public const string Day = "day";
    public const string Stay = "stay";
    public const string Offer = "offer";
    public const string Extra = "extra";
    public const string NoExtras = "none";
    public const string Element = "element";
}
