namespace FrontOffice.Skills.Questions.Ranking;

/// <summary>One thing that a question mentions.</summary>
/// <param name="Terms">What it can be found by: concepts of the lexicon and the word's stem.</param>
/// <param name="Broader">Concepts that it belongs to: payment for a card.</param>
internal sealed record Clue(ClueKind Kind, IReadOnlyList<string> Terms, IReadOnlyList<string> Broader);
