using FrontOffice.Skills.Contract;

namespace FrontOffice.Skills.Handoff;

/// <summary>One function for each kind of case.</summary>
internal static class HandoffFunctions
{
    private static readonly string[] Arguments =
        ["text", "option", "answer", "roomNumber", "firstName", "lastName", "email", "phone", "date", "time", "arrival", "guests", "adults", "children", "quantity", "topic", "department"];

    public static IReadOnlyList<SkillFunction> Of(ISkill skill) =>
    [
        .. CaseKinds.All.Select(kind => new SkillFunction(skill, kind.Function, kind.Description, Arguments)),
        new SkillFunction(skill, CaseKinds.Emergency, "Danger to somebody: fire, smoke, illness, injury, violence, someone forcing a door. Not for a noisy neighbour.", Arguments),
    ];
}
