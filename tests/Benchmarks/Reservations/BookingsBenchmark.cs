using System.Diagnostics;
using System.Globalization;
using FrontOffice.Data.Documents.Sqlite;
using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder;
using FrontOffice.Skills.Reservations;
using FrontOffice.Skills.Reservations.Ledger;
using FrontOffice.Skills.Reservations.Records;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace FrontOffice.Tests.Benchmarks.Reservations;

/// <summary>Booking commits in one hotel on SQLite: each spends a confirmation and stock, and writes the reservation with its event; then a rush of many for few rooms.</summary>
internal sealed class BookingsBenchmark : IBenchmark
{
    private const int Bookings = 6_000;
    private const int ContestedTries = 100_000;
    private const int Guests = 64;

    public string Name => "bookings";

    public async Task RunAsync(TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync("| what | bookings/s | p50 ms | p99 ms |\n|---|---:|---:|---:|");
        await InStoreAsync(store => SpreadAsync(store, "all room types, a year of dates", 365, output, cancellationToken));
        await InStoreAsync(store => SpreadAsync(store, "all room types, one month", 20, output, cancellationToken));
        await InStoreAsync(store => ContestAsync(store, output, cancellationToken));
    }

    private static async Task InStoreAsync(Func<SqliteDocumentStore, Task> measure)
    {
        var folder = Directory.CreateTempSubdirectory("bookings-");
        try
        {
            var options = Options.Create(new SqliteDocumentsOptions { Path = folder.FullName });
            await using var store = new SqliteDocumentStore(options, TimeProvider.System, NullLogger<SqliteDocumentStore>.Instance);
            await measure(store);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task SpreadAsync(SqliteDocumentStore store, string what, int days, TextWriter output, CancellationToken cancellationToken)
    {
        var (hotel, calendar) = House(roomsOfEachType: 2_000);
        var book = new ReservationBook(store, hotel, calendar);
        var confirmations = new string[Bookings];
        await AllAsync(Bookings, async n => confirmations[n] = await ReadBackAsync(book, hotel, calendar, n, days, cancellationToken));
        var latencies = Enumerable.Range(0, Guests).Select(_ => new Latencies()).ToArray();
        var started = Stopwatch.GetTimestamp();
        await AllAsync(Bookings, async n =>
        {
            var began = Stopwatch.GetTimestamp();
            var outcome = await book.Booking.ConfirmAsync(confirmations[n], Turn(n, calendar), cancellationToken);
            if (outcome is not ConfirmBooking.Outcome.Booked) throw new InvalidOperationException("A room was refused in an empty house.");
            latencies[n % Guests].Since(began);
        });
        var elapsed = Stopwatch.GetElapsedTime(started);
        var all = Latencies.Join(latencies);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"| {what}, {Guests} at once | {Bookings / elapsed.TotalSeconds:N0} | {all.Milliseconds(0.5):0.0} | {all.Milliseconds(0.99):0.0} |"));
    }

    /// <summary>Two books on one store, as two hosts would be: only ETags stand between them.</summary>
    private static async Task ContestAsync(SqliteDocumentStore store, TextWriter output, CancellationToken cancellationToken)
    {
        var (hotel, calendar) = House(roomsOfEachType: 3);
        ReservationBook[] hosts = [new(store, hotel, calendar), new(store, hotel, calendar)];
        var confirmations = new string[ContestedTries];
        await AllAsync(ContestedTries, async n => confirmations[n] = await ReadBackAsync(hosts[0], hotel, calendar, n, 14, cancellationToken));
        var booked = 0;
        var started = Stopwatch.GetTimestamp();
        await AllAsync(ContestedTries, async n =>
        {
            if (await hosts[n & 1].Booking.ConfirmAsync(confirmations[n], Turn(n, calendar), cancellationToken) is ConfirmBooking.Outcome.Booked) Interlocked.Increment(ref booked);
        });
        var elapsed = Stopwatch.GetElapsedTime(started);
        var oversold = await OversoldAsync(hosts[0], hotel, cancellationToken);
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"\n{ContestedTries:N0} tries by two hosts for few rooms: {booked} booked, {oversold} room-nights oversold, {ContestedTries / elapsed.TotalSeconds:N0} tries/s."));
    }

    private static async Task<int> OversoldAsync(ReservationBook book, HotelProfile hotel, CancellationToken cancellationToken)
    {
        var sold = new Dictionary<(string RoomType, DateOnly Night), int>();
        string? continuation = null;
        do
        {
            var page = await book.ListAsync(new ReservationFilter { PageSize = 200, Continuation = continuation }, cancellationToken);
            foreach (var claim in page.Reservations.SelectMany(stay => stay.Claims))
            {
                foreach (var night in claim.Dates.Nights) sold[(claim.RoomType, night)] = sold.GetValueOrDefault((claim.RoomType, night)) + claim.Rooms;
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
        return sold.Count(night => night.Value > hotel.RoomType(night.Key.RoomType)!.RoomsToSell(night.Key.Night));
    }

    private static async Task<string> ReadBackAsync(ReservationBook book, HotelProfile hotel, HotelCalendar calendar, int n, int days, CancellationToken cancellationToken)
    {
        var type = hotel.RoomTypes[n % hotel.RoomTypes.Count];
        var dates = StayDates.Of(calendar.Today.AddDays(1 + (n * 7 % days)), 1 + (n % 3));
        var plan = hotel.RatePlans[0];
        var request = new RoomRequest { RoomType = type.Id, RatePlan = plan.Id, Dates = dates, Party = new Party(1, []) };
        var price = Pricing.Price(hotel, request, calendar.Today) ?? throw new InvalidOperationException("The sample has no price.");
        var offer = new StayOffer
        {
            Id = $"offer-{n}",
            RoomType = type.Id,
            RatePlan = plan.Id,
            Dates = dates,
            Rooms = [new OfferedRoom(request.Party, price)],
            Cancellation = plan.Cancellation,
            Guarantee = plan.Guarantee,
            ExpiresAt = calendar.Now.AddHours(1),
        };
        var guest = new GuestContact("Marie", "Durand", "marie@guest.example", null);
        var readBack = new ReadBackBooking.Request(offer, null, [], [], guest, Language.French, null);
        return (await book.ReadBack.WriteAsync(readBack, Turn(n, calendar), cancellationToken)).Id;
    }

    private static ActingTurn Turn(int n, HotelCalendar calendar) => new($"conversation-{n}", $"turn-{n}", "webchat", null, calendar.Now);

    private static (HotelProfile Hotel, HotelCalendar Calendar) House(int roomsOfEachType)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Sample");
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime);
        var sample = HotelFolderReader.Read(folder, today).Profile ?? throw new InvalidOperationException($"There is no hotel in {folder}.");
        var hotel = sample with
        {
            Restrictions = [],
            RoomTypes = [.. sample.RoomTypes.Select(type => type with { RoomNumbers = [.. Enumerable.Range(1, roomsOfEachType).Select(number => number.ToString(CultureInfo.InvariantCulture))] })],
        };
        return (hotel, new HotelCalendar(hotel.Zone, TimeProvider.System));
    }

    private static Task AllAsync(int count, Func<int, Task> act)
    {
        var next = -1;
        return Task.WhenAll(Enumerable.Range(0, Guests).Select(_ => Task.Run(async () =>
        {
            for (var n = Interlocked.Increment(ref next); n < count; n = Interlocked.Increment(ref next)) await act(n);
        })));
    }
}
