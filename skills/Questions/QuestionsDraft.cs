namespace FrontOffice.Skills.Questions;

/// <summary>What was last spoken of, for "and on Sundays?".</summary>
/// <param name="Topic">Its id.</param>
internal sealed record QuestionsDraft(string Topic, DateTimeOffset At)
{
    /// <summary>After this long a question is not a follow-up any more.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);
}
