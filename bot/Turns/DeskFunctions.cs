namespace FrontOffice.Bot.Turns;

/// <summary>Functions that the turn itself calls, without a guest having asked for them.</summary>
internal static class DeskFunctions
{
    public const string Welcome = "courtesy_welcome";
    public const string NotUnderstood = "courtesy_not_understood";
    public const string CardNumber = "courtesy_card_number";
    public const string TooLong = "courtesy_too_long";
    public const string Empty = "courtesy_empty";
    public const string Fault = "courtesy_fault";
    public const string ChangeLanguage = "courtesy_change_language";

    /// <summary>Takes a wish that no skill of the house serves to a person.</summary>
    public const string Message = "handoff_message";
}
