using System.Text.Json.Serialization;

namespace FrontOffice.Data.Hotel;

/// <summary>A booking as it is kept: a value, a change of it is a new one with the next version.</summary>
public sealed record Reservation
{
    public const string DocumentType = "reservation";

    public int Schema { get; init; } = 1;

    /// <summary>Rises by one with every change.</summary>
    public int Version { get; init; } = 1;

    /// <summary>See <see cref="ConfirmationCode"/>.</summary>
    public required string Code { get; init; }

    public required ReservationState State { get; init; }

    public required DateOnly Arrival { get; init; }

    public required DateOnly Departure { get; init; }

    public required IReadOnlyList<ReservedRoom> Rooms { get; init; }

    public required GuestContact Guest { get; init; }

    /// <summary>The family name as it is searched for: see <see cref="SearchName"/>.</summary>
    public string Surname => SearchName.Of(Guest.LastName);

    public required Language Language { get; init; }

    /// <summary>"webchat", "msteams", "phone", "api".</summary>
    public required string Channel { get; init; }

    public required string ConversationId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>What the guest wished for; noted, not promised.</summary>
    public IReadOnlyList<string> Wishes { get; init; } = [];

    /// <summary>The hour told for a late arrival, hotel time: it protects against a no-show.</summary>
    public TimeOnly? LateArrival { get; init; }

    /// <summary>Received so far.</summary>
    public decimal Paid { get; init; }

    /// <summary>Set once <see cref="State"/> is cancelled.</summary>
    public CancelledFacts? Cancelled { get; init; }

    /// <summary>The code of the booking that this one takes up again, or null.</summary>
    public string? Follows { get; init; }

    [JsonIgnore]
    public StayDates Dates => new(Arrival, Departure);

    [JsonIgnore]
    public string Currency => Rooms[0].Price.Currency;

    /// <summary>All rooms with taxes and extras.</summary>
    [JsonIgnore]
    public Money Total => Rooms.Aggregate(Money.Zero(Currency), (sum, room) => sum + room.Price.Total);

    /// <summary>What it spends from stock: one claim for each room type.</summary>
    [JsonIgnore]
    public IReadOnlyList<RoomClaim> Claims =>
        [.. Rooms.GroupBy(room => room.RoomType).Select(rooms => new RoomClaim(rooms.Key, Dates, rooms.Count()))];

    public static string DocumentIdOf(string code) => $"{DocumentType}:{code}";

    /// <summary>What giving all of it back would mean at an instant.</summary>
    public CancellationPreview PreviewCancellation(DateTimeOffset now)
    {
        var fee = Rooms.Aggregate(Money.Zero(Currency), (sum, room) => sum + room.Cancellation.FeeAt(now, room.Price));
        var paid = new Money(Paid, Currency);
        var nothing = Money.Zero(Currency);
        var never = Rooms.Any(room => room.Cancellation.FreeUntilLocal is null);
        return new CancellationPreview(
            fee,
            paid > fee ? paid - fee : nothing,
            fee > paid ? fee - paid : nothing,
            never ? null : Rooms.Min(room => room.Cancellation.FreeUntilLocal));
    }
}
