namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>The id of an option: the function that takes it, the question it belongs to, and what it says.</summary>
/// <param name="Key">Unique for the question: a button of an older card has another.</param>
internal sealed record OptionId(string Function, string Key, string Verb, string? Value)
{
    public override string ToString() => Value is null ? $"{Function}:{Key}:{Verb}" : $"{Function}:{Key}:{Verb}:{Value}";

    public static OptionId? Read(string? text)
    {
        var parts = text?.Split(':', 4);
        return parts is { Length: >= 3 } ? new OptionId(parts[0], parts[1], parts[2], parts.Length > 3 ? parts[3] : null) : null;
    }
}
