namespace FrontOffice.Bot.Wording;

/// <summary>A code as it is dictated: character by character, with a pause after each four.</summary>
internal static class SpelledCode
{
    private const int GroupLength = 4;

    public static string Of(string code) =>
        string.Join(", ", code
            .Where(char.IsLetterOrDigit)
            .Chunk(GroupLength)
            .Select(group => string.Join(' ', group)));
}
