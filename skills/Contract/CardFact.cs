namespace FrontOffice.Skills.Contract;

public sealed record CardFact(string Label, string Value);
