using System.Security.Cryptography;
using System.Text;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Reservations.Ledger;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations;

/// <summary>Proves that a guest is the holder of a booking: code, family name and arrival date together.</summary>
/// <remarks>Wrong code, wrong name, wrong date and no such booking do the same reads, the same comparison and the same write, and end in the same outcome.</remarks>
internal sealed class VerifyGuest(StayLedger ledger)
{
    public const int MostFailures = 5;

    public static readonly TimeSpan ClosedFor = TimeSpan.FromHours(1);

    /// <summary>Without a message that uses it, a proof ends after this.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public sealed record Request(string Code, string LastName, DateOnly Arrival);

    public abstract record Outcome
    {
        private Outcome()
        {
        }

        public sealed record Verified(Reservation Reservation) : Outcome;

        public sealed record NotVerified : Outcome;

        /// <summary>Too many failures: whatever is told, nothing is compared until then.</summary>
        public sealed record Closed(DateTimeOffset Until) : Outcome;
    }

    public async ValueTask<Outcome> VerifyAsync(Request request, ActingTurn turn, CancellationToken cancellationToken)
    {
        var ids = Ids(turn);
        return await ledger.ActAsync(ids, (work, token) => VerifyOnceAsync(request, turn, ids, work, token), cancellationToken);
    }

    /// <summary>Until when the way is closed, or null when it is open.</summary>
    public async ValueTask<DateTimeOffset?> ClosedUntilAsync(ActingTurn turn, CancellationToken cancellationToken)
    {
        var work = ledger.Look();
        var closed = new List<DateTimeOffset?>();
        foreach (var id in Ids(turn)) closed.Add((await ReadAsync(id, work, cancellationToken)).ClosedUntil);
        return closed.Max() is { } until && turn.Now < until ? until : null;
    }

    private static async ValueTask<Outcome> VerifyOnceAsync(Request request, ActingTurn turn, IReadOnlyList<string> ids, StayWork work, CancellationToken token)
    {
        var attempts = new List<AttemptsDocument>();
        foreach (var id in ids) attempts.Add(await ReadAsync(id, work, token));
        var fingerprint = ActingTurn.Fingerprint(turn.TurnId);
        var again = attempts[0].Failures.Any(failure => failure.Turn == fingerprint);
        var closed = attempts.Max(attempt => attempt.ClosedUntil);
        if (!again && closed is { } until && turn.Now < until) return new Outcome.Closed(until);

        var code = ConfirmationCode.Normalise(request.Code) ?? "22222222";
        var reservation = await ReservationDocuments.ReadAsync(code, work, token);
        if (Matches(reservation, request) && reservation is not null) return new Outcome.Verified(reservation);
        if (again) return closed is { } since && turn.Now < since ? new Outcome.Closed(since) : new Outcome.NotVerified();

        DateTimeOffset? closes = null;
        for (var i = 0; i < ids.Count; i++)
        {
            var next = Counted(attempts[i], fingerprint, turn.Now);
            closes = next.ClosedUntil ?? closes;
            work.Write(ids[i], AttemptsDocument.DocumentType, next, ReservationsJson.Default.AttemptsDocument, Kept);
        }

        return closes is { } end ? new Outcome.Closed(end) : new Outcome.NotVerified();
    }

    private static AttemptsDocument Counted(AttemptsDocument before, string fingerprint, DateTimeOffset now)
    {
        FailedAttempt[] failures = [.. before.Failures.Where(failure => now - failure.At < ClosedFor), new FailedAttempt(fingerprint, now)];
        return failures.Length >= MostFailures
            ? new AttemptsDocument { Failures = [failures[^1]], ClosedUntil = now + ClosedFor }
            : new AttemptsDocument { Failures = failures };
    }

    /// <summary>Compares everything, whatever is wrong, in time that does not tell what.</summary>
    private static bool Matches(Reservation? reservation, Request request)
    {
        var name = SHA256.HashData(Encoding.UTF8.GetBytes(SearchName.Of(request.LastName)));
        var kept = SHA256.HashData(Encoding.UTF8.GetBytes(reservation?.Surname ?? "\0"));
        var sameName = CryptographicOperations.FixedTimeEquals(name, kept);
        var sameDay = (reservation?.Arrival ?? default) == request.Arrival;
        return sameName & sameDay & reservation is not null;
    }

    private static async ValueTask<AttemptsDocument> ReadAsync(string id, StayWork work, CancellationToken token) =>
        await work.ReadAsync(id, ReservationsJson.Default.AttemptsDocument, token) ?? new AttemptsDocument();

    private static IReadOnlyList<string> Ids(ActingTurn turn)
    {
        var conversation = $"{AttemptsDocument.DocumentType}:conversation:{ActingTurn.Fingerprint(turn.ConversationId)}";
        return turn.NetworkAddress is { Length: > 0 } address
            ? [conversation, $"{AttemptsDocument.DocumentType}:address:{ActingTurn.Fingerprint(address)}"]
            : [conversation];
    }
}
