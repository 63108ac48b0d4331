namespace FrontOffice.Data.HotelFolder.Policies;

/// <param name="Line">Of the heading; of the answer's first line.</param>
internal sealed record PolicyPassage(string Heading, IReadOnlyList<string> Keywords, string Text, int Line);
