namespace FrontOffice.Skills.Contract;

/// <param name="Says">What the guest is shown to have said by pressing it.</param>
/// <param name="Option">The <see cref="AnswerOption.Id"/> it chooses; null when it only says something.</param>
public sealed record CardButton(string Title, string Says, string? Option = null);
