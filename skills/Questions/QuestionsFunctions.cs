using FrontOffice.Skills.Contract;

namespace FrontOffice.Skills.Questions;

/// <summary>The names that understanding calls this skill by.</summary>
public static class QuestionsFunctions
{
    public const string Answer = "question_answer";
    public const string Rooms = "question_rooms";

    internal static IReadOnlyList<SkillFunction> Of(ISkill skill) =>
    [
        new(skill, Answer,
            "Answers a question about the house out of the hotel's own texts: parking, breakfast, pets, Wi-Fi, payment, accessibility and the like, and follow-ups such as \"and on Sundays?\". "
            + "Pass the guest's words as text. Not for prices of rooms on dates, and not for bookings.",
            ["text", "topic", "roomType"]),
        new(skill, Rooms, "Shows the kinds of room with pictures, without dates or prices.", ["roomType"]),
    ];
}
