using System.Globalization;
using FrontOffice.Data.Documents;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Dialogues.Runner;

/// <summary>Codes are drawn by lot; a dialogue calls them {code}, {code 2} and so on, in the order the bookings were made.</summary>
internal sealed class CodeMask
{
    private readonly List<string> _codes = [];
    private readonly List<string> _cancellations = [];

    public async Task LearnAsync(Desk desk, CancellationToken cancellationToken)
    {
        var query = new DocumentQuery(Container.Stays, desk.Hotel.Id, Reservation.DocumentType) { OrderBy = "createdAt" };
        await foreach (var reservation in desk.Documents.QueryAllAsync(query, HotelJson.Default.Reservation, cancellationToken))
        {
            if (reservation.Value.Cancelled is { Number: { } number } && !_cancellations.Contains(number, StringComparer.Ordinal)) _cancellations.Add(number);
            if (!_codes.Contains(reservation.Value.Code, StringComparer.Ordinal)) _codes.Add(reservation.Value.Code);
        }
    }

    /// <summary>Puts real codes into the guest's words.</summary>
    public string Fill(string words)
    {
        for (var index = 0; index < _codes.Count; index++) words = words.Replace(NameOf(index), _codes[index], StringComparison.Ordinal);
        return words;
    }

    /// <summary>Puts names in place of codes: as they are written, as they are grouped, and as they are dictated.</summary>
    public string Hide(string text)
    {
        for (var index = 0; index < _codes.Count; index++)
        {
            var code = _codes[index];
            var dictated = string.Join(", ", code.Chunk(4).Select(group => string.Join(' ', group)));
            text = text
                .Replace(dictated, NameOf(index), StringComparison.Ordinal)
                .Replace(ConfirmationCode.Grouped(code), NameOf(index), StringComparison.Ordinal)
                .Replace(ConfirmationCode.Grouped(code).Replace(' ', '\u00A0'), NameOf(index), StringComparison.Ordinal)
                .Replace(code, NameOf(index), StringComparison.Ordinal);
        }

        return _cancellations.Aggregate(text, (masked, number) => masked.Replace(number, "{cancellation}", StringComparison.Ordinal));
    }

    private static string NameOf(int index) => index == 0 ? "{code}" : string.Create(CultureInfo.InvariantCulture, $"{{code {index + 1}}}");
}
