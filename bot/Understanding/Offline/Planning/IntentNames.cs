using System.Collections.Frozen;

namespace FrontOffice.Bot.Understanding.Offline.Planning;

/// <summary>The intents, and the function that serves each.</summary>
internal static class IntentNames
{
    public const string Book = "reservation.book";
    public const string Change = "reservation.change";
    public const string Cancel = "reservation.cancel";
    public const string Availability = "reservation.availability";
    public const string Price = "reservation.price";
    public const string Emergency = "emergency";
    public const string Human = "human";
    public const string Group = "group";
    public const string Greet = "greet";
    public const string Thanks = "thanks";
    public const string Goodbye = "goodbye";
    public const string Yes = "yes";
    public const string No = "no";
    public const string Repeat = "repeat";
    public const string StartOver = "start_over";
    public const string Stop = "stop";
    public const string ChangeLanguage = "change_language";
    public const string OutOfScope = "out_of_scope";

    public const string QuestionFunction = "question_answer";
    public const string LookUpFunction = "reservation_lookup";
    public const string LostPropertyFunction = "lost_property";
    public const string RoomsFunction = "question_rooms";
    public const string BookFunction = "reservation_book";
    public const string StaleButtonFunction = "courtesy_stale_button";
    public const string AbuseFunction = "courtesy_abuse";

    private static readonly FrozenSet<string> Courtesies = FrozenSet.ToFrozenSet(
        [Greet, Thanks, Goodbye, Yes, No, Repeat, StartOver, Stop, ChangeLanguage, OutOfScope], StringComparer.Ordinal);

    /// <summary>"reservation.book" is served by "reservation_book", every "info." by "question_answer", "greet" by "courtesy_greet".</summary>
    public static string FunctionOf(string intent) =>
        IsQuestion(intent) ? QuestionFunction
        : Courtesies.Contains(intent) ? $"courtesy_{intent}"
        : intent.Replace('.', '_');

    public static bool IsQuestion(string intent) => intent.StartsWith("info.", StringComparison.Ordinal);

    /// <summary>What is said besides the wish: a greeting, a thank-you, a farewell.</summary>
    public static bool IsPleasantry(string intent) => intent is Greet or Thanks or Goodbye;

    public static bool IsCourtesy(string intent) => Courtesies.Contains(intent);
}
