using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Turns;

/// <summary>What was understood in a turn.</summary>
public sealed record TurnUnderstanding(string Engine, string Intent, double Confidence, IReadOnlyList<string> OtherIntents, Facts Facts);
