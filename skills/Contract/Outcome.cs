namespace FrontOffice.Skills.Contract;

/// <summary>What a skill decided. Each skill closes its own family; none holds text for the guest but facts of documents.</summary>
public abstract record Outcome;
