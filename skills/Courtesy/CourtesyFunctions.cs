using FrontOffice.Skills.Contract;

namespace FrontOffice.Skills.Courtesy;

/// <summary>The names that understanding and the turn call courtesy by.</summary>
public static class CourtesyFunctions
{
    public const string Welcome = "courtesy_welcome";
    public const string Greet = "courtesy_greet";
    public const string Thanks = "courtesy_thanks";
    public const string Goodbye = "courtesy_goodbye";
    public const string Repeat = "courtesy_repeat";
    public const string StartOver = "courtesy_start_over";
    public const string Stop = "courtesy_stop";
    public const string ChangeLanguage = "courtesy_change_language";
    public const string OutOfScope = "courtesy_out_of_scope";
    public const string NotUnderstood = "courtesy_not_understood";
    public const string Yes = "courtesy_yes";
    public const string No = "courtesy_no";
    public const string StaleButton = "courtesy_stale_button";
    public const string Abuse = "courtesy_abuse";
    public const string CardNumber = "courtesy_card_number";
    public const string TooLong = "courtesy_too_long";
    public const string Empty = "courtesy_empty";
    public const string Fault = "courtesy_fault";

    internal static IReadOnlyList<SkillFunction> Of(ISkill skill) =>
    [
        new(skill, Welcome, "Welcomes the guest at the start of a conversation. Called by the desk itself, never by a model.", []),
        new(skill, Greet, "Answers a greeting that comes with no other wish.", []),
        new(skill, Thanks, "Answers thanks that come with no other wish.", []),
        new(skill, Goodbye, "The guest takes leave: ends the conversation politely.", []),
        new(skill, Repeat, "The guest asks to hear the last reply once more.", []),
        new(skill, StartOver, "The guest wants to begin again from nothing. Bookings already made stay.", []),
        new(skill, Stop, "The guest wants to leave what is being done. Not for cancelling a booking.", []),
        new(skill, ChangeLanguage, "The guest asks for another language.", ["language"]),
        new(skill, OutOfScope, "The guest asks for something that a hotel desk cannot do. Not for questions about the house.", []),
        new(skill, NotUnderstood, "The words could not be understood.", []),
        new(skill, Yes, "A yes when nothing was asked.", []),
        new(skill, No, "A no when nothing was asked.", []),
        new(skill, StaleButton, "A button of an older card was pressed. Called by the desk itself, never by a model.", []),
        new(skill, Abuse, "The guest insults or threatens. Not for a complaint in strong words.", []),
        new(skill, CardNumber, "A payment card number was written or said; it has been removed.", []),
        new(skill, TooLong, "The message is longer than the desk can take. Called by the desk itself, never by a model.", []),
        new(skill, Empty, "The message holds nothing that can be read: no words, only signs or a picture.", []),
        new(skill, Fault, "The desk itself failed on the last message.", []),
    ];
}
