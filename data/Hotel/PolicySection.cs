namespace FrontOffice.Data.Hotel;

/// <param name="Keywords">Words of a follow-up question that this section answers, for both languages.</param>
public sealed record PolicySection(LocalizedText Heading, IReadOnlyList<string> Keywords, LocalizedText Text);
