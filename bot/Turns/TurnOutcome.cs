using System.Text.Json;

namespace FrontOffice.Bot.Turns;

/// <param name="Outcome">As its skill records it.</param>
public sealed record TurnOutcome(string Skill, JsonElement Outcome);
