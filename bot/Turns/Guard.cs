using System.Globalization;
using System.Text;
using System.Text.Json;
using FrontOffice.Bot.Activities;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using Microsoft.Extensions.Options;

namespace FrontOffice.Bot.Turns;

/// <summary>Stage 3: what must be answered without understanding, and what must not be answered at all.</summary>
/// <remarks>Card numbers are taken out earlier, before the receipt is written; this stage tells the guest.</remarks>
internal sealed class Guard(IOptions<TurnsOptions> options)
{
    private readonly int _maxCharacters = options.Value.MaxCharacters;

    public void Look(Turn turn)
    {
        var activity = turn.Inbound.Activity;
        turn.Language = SpokenSoFar(turn);
        switch (activity.Type)
        {
            case ActivityTypes.Message:
                LookAtMessage(turn, activity);
                break;
            case ActivityTypes.ConversationUpdate when turn.Before.Done == 0:
                turn.Calls = [new SkillCall(DeskFunctions.Welcome, Facts.None, 1)];
                break;
            default:
                turn.Calls = [];
                break;
        }
    }

    private void LookAtMessage(Turn turn, Activity activity)
    {
        turn.Words = activity.Text ?? "";
        turn.Option = OptionOf(activity);
        if (turn.Inbound.CardNumber)
        {
            turn.Calls = [new SkillCall(DeskFunctions.CardNumber, Facts.None, 1)];
        }
        else if (turn.Words.Length > _maxCharacters)
        {
            turn.Words = turn.Words[.._maxCharacters];
            turn.Calls = [new SkillCall(DeskFunctions.TooLong, Facts.None, 1)];
        }
        else if (turn.Option is null && !HasSomethingToRead(turn.Words))
        {
            turn.Calls = [new SkillCall(DeskFunctions.Empty, Facts.None, 1)];
        }
    }

    private static Language SpokenSoFar(Turn turn)
    {
        if (Language.TryParse(turn.Memory.Language, out var spoken)) return spoken;
        if (Language.TryParse(turn.Inbound.Activity.Locale ?? turn.Before.Start.Locale, out var locale)) return locale;
        return Language.English;
    }

    private static string? OptionOf(Activity activity) =>
        activity.Value is { ValueKind: JsonValueKind.Object } value
        && value.TryGetProperty("option", out var option)
        && option.ValueKind == JsonValueKind.String
        && option.GetString() is { Length: > 0 and <= 200 } id
            ? id
            : null;

    /// <summary>A letter or digit of any script; emoji, marks and invisible characters alone say nothing.</summary>
    private static bool HasSomethingToRead(string words)
    {
        foreach (var rune in words.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value == '?' || Rune.GetUnicodeCategory(rune) == UnicodeCategory.LetterNumber) return true;
        }

        return false;
    }
}
