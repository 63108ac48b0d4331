namespace FrontOffice.Skills.Contract;

/// <summary>A function that understanding proposes to call, with what the guest said for it.</summary>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record SkillCall(string Function, Facts Arguments, double Confidence);
