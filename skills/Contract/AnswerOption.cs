namespace FrontOffice.Skills.Contract;

/// <param name="Id">Comes back as <see cref="Facts.Option"/>.</param>
/// <param name="SaidAs">Ways to say it, in any language: "Double room", "the double", "chambre double".</param>
/// <param name="Rank">Its price or size rank for "the cheaper one", lowest first; null when it has none.</param>
public sealed record AnswerOption(string Id, IReadOnlyList<string> SaidAs, decimal? Rank = null);
