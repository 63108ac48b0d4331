using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Wording;

/// <summary>The phrasing for who takes in the reply: someone who reads it or someone who hears it.</summary>
public static class PhrasingFor
{
    /// <param name="today">The hotel's day at this turn.</param>
    public static Phrasing Reader(Language language, DateOnly today) =>
        language == Language.French
            ? new FrenchPhrasing { Today = today }
            : new EnglishPhrasing { Today = today };

    /// <param name="today">The hotel's day at this turn.</param>
    public static Phrasing Listener(Language language, DateOnly today) =>
        language == Language.French
            ? new SpokenFrenchPhrasing { Today = today }
            : new SpokenEnglishPhrasing { Today = today };
}
