using FrontOffice.Skills.Contract;

namespace FrontOffice.Tests.Unit.Bot.Turns;

internal sealed record ToyOutcome(string Text) : Outcome;
