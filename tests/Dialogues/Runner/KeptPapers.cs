using System.Globalization;
using System.Text.Json;
using FrontOffice.Data.Documents;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Dialogues.Runner;

/// <summary>What stands in the store when a dialogue is over, one line a document.</summary>
internal static class KeptPapers
{
    /// <summary>Of the desk's documents: not shown, because they are made of other fields, of chance, or of the clock.</summary>
    private static readonly string[] Unshown = ["schema", "id", "version", "conversationId", "turnId", "createdAt", "at", "openedAt", "hotelId", "code", "number", "reference"];

    public static async Task<IReadOnlyList<string>> ReadAsync(Desk desk, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        await foreach (var kept in All(desk, Reservation.DocumentType, "createdAt", HotelJson.Default.Reservation, cancellationToken)) lines.Add(Line(kept.Value));
        var holds = new SortedSet<string>(StringComparer.Ordinal);
        await foreach (var month in All(desk, StockMonth.DocumentType, null, HotelJson.Default.StockMonth, cancellationToken))
        {
            foreach (var hold in month.Value.Holds.Where(hold => hold.IsLive(desk.Clock.GetUtcNow())))
            {
                holds.Add($"hold: {hold.Rooms} x {month.Value.RoomType}, {Day(hold.Dates.Arrival)} to {Day(hold.Dates.Departure)}");
            }
        }

        lines.AddRange(holds);
        foreach (var type in new[] { "escalation", "request" })
        {
            var page = await desk.Documents.QueryAsync(new DocumentQuery(Container.Desk, desk.Hotel.Id, type) { OrderBy = "at", PageSize = 1000 }, cancellationToken);
            lines.AddRange(page.Documents.Select(document => $"{type}: {Line(document.Body)}"));
        }

        return lines;
    }

    private static IAsyncEnumerable<Versioned<T>> All<T>(Desk desk, string type, string? order, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> json, CancellationToken cancellationToken) =>
        desk.Documents.QueryAllAsync(new DocumentQuery(Container.Stays, desk.Hotel.Id, type) { OrderBy = order }, json, cancellationToken);

    private static string Line(Reservation kept)
    {
        var parts = new List<string> { $"reservation {kept.Code}: {kept.State}", $"{Day(kept.Arrival)} to {Day(kept.Departure)}" };
        parts.AddRange(kept.Rooms.Select(Line));
        parts.Add($"{kept.Guest.FirstName} {kept.Guest.LastName}".Trim());
        if (kept.Guest.Email is { } email) parts.Add(email);
        if (kept.Guest.Phone is { } phone) parts.Add(phone);
        if (kept.Wishes.Count > 0) parts.Add($"wishes {string.Join(" + ", kept.Wishes)}");
        if (kept.LateArrival is { } late) parts.Add(string.Create(CultureInfo.InvariantCulture, $"arrives {late:HH:mm}"));
        if (kept.Cancelled is { } cancelled) parts.Add($"fee {cancelled.Fee}");
        parts.Add($"total {kept.Total}");
        parts.Add(kept.Channel);
        parts.Add(kept.Language.Code);
        return string.Join(", ", parts);
    }

    private static string Line(ReservedRoom room)
    {
        var children = room.Party.Children > 0 ? $" and {room.Party.Children} of {string.Join(", ", room.Party.ChildAges)}" : "";
        var extras = room.Extras.Count > 0 ? $" with {string.Join(" + ", room.Extras)}" : "";
        return $"{room.RoomType} {room.RatePlan} for {room.Party.Adults}{children}{extras}";
    }

    private static string Line(ReadOnlyMemory<byte> body)
    {
        using var document = JsonDocument.Parse(body);
        return Fields(document.RootElement);
    }

    private static string Fields(JsonElement element) =>
        string.Join(", ", element.EnumerateObject()
            .Where(property => !Unshown.Contains(property.Name, StringComparer.Ordinal))
            .Where(property => property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.Object)
            .Select(property => property.Value.ValueKind == JsonValueKind.Object ? $"{property.Name} ({Fields(property.Value)})" : $"{property.Name} {property.Value}"));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
