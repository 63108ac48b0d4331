using System.Security.Cryptography;
using System.Text;
using FrontOffice.Data.Documents;

namespace FrontOffice.Skills.Handoff;

/// <summary>The house's escalations: opened by the assistant, read and moved by staff.</summary>
/// <remarks>Safe for concurrent use.</remarks>
public sealed class Escalations(IDocumentStore store)
{
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private const int ReferenceLength = 6;
    private const int MaxTries = 5;

    /// <summary>One page, the newest first.</summary>
    /// <param name="state">One of <see cref="EscalationStates"/>, or null for all.</param>
    /// <param name="department">A department's id, or null for all.</param>
    /// <param name="pageSize">From 1 to 1,000.</param>
    public async ValueTask<EscalationPage> ListAsync(string hotelId, string? state, string? department, int pageSize, string? continuation, CancellationToken cancellationToken)
    {
        var filters = new List<FieldFilter>();
        if (state is not null) filters.Add(new FieldFilter("state", Comparison.Equal, state));
        if (department is not null) filters.Add(new FieldFilter("department", Comparison.Equal, department));
        var query = new DocumentQuery(Container.Desk, hotelId, Escalation.Type)
        {
            Filters = filters,
            OrderBy = "at",
            Descending = true,
            PageSize = pageSize,
            Continuation = continuation,
        };
        var page = await store.QueryAsync(query, cancellationToken);
        return new EscalationPage([.. page.Documents.Select(document => DocumentBody.Read(document, HandoffJson.Default.Escalation))], page.Continuation);
    }

    /// <param name="reference">As the guest was given it.</param>
    public async ValueTask<Escalation?> FindAsync(string hotelId, string reference, CancellationToken cancellationToken) =>
        (await ReadAsync(hotelId, reference, cancellationToken))?.Value;

    /// <summary>Takes or closes an escalation; the same move by the same actor again changes nothing.</summary>
    /// <param name="actor">The member of staff, as recorded.</param>
    public async ValueTask<EscalationMove> MoveAsync(string hotelId, string reference, string state, string actor, DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MaxTries; tries++)
        {
            if (await ReadAsync(hotelId, reference, cancellationToken) is not { } found) return new EscalationMove.NotFound();
            var escalation = found.Value;
            if (escalation.State == state && escalation.Changes[^1].Actor == actor) return new EscalationMove.Moved(escalation);
            if (!EscalationStates.MayFollow(escalation.State, state)) return new EscalationMove.NotAllowed(escalation);

            var moved = escalation with { State = state, Changes = [.. escalation.Changes, new EscalationChange(now.ToUniversalTime(), state, actor)] };
            if (await ReplaceAsync(hotelId, moved, found.ETag, cancellationToken)) return new EscalationMove.Moved(moved);
        }

        throw new StoreUnavailableException($"Escalation {reference} is being changed by others.", inner: null);
    }

    /// <summary>The reference that a seed leads to, always the same.</summary>
    internal static string ReferenceOf(string seed)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(seed));
        return string.Create(ReferenceLength, hash, static (letters, bytes) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = Alphabet[BitConverter.ToUInt16(bytes, i * 2) % Alphabet.Length];
            }
        });
    }

    /// <summary>Records it; when it is there already, the recorded one stands.</summary>
    internal async ValueTask<Escalation> OpenAsync(string hotelId, Escalation escalation, CancellationToken cancellationToken)
    {
        var body = DocumentBody.Of(escalation, HandoffJson.Default.Escalation);
        var result = await store.CommitAsync(new Commit(Container.Desk, hotelId, [new DocumentWrite.Create(IdOf(escalation.Reference), Escalation.Type, body)]), cancellationToken);
        if (result is CommitResult.Committed) return escalation;
        return await FindAsync(hotelId, escalation.Reference, cancellationToken) ?? escalation;
    }

    /// <summary>Adds what the guest told after it was opened.</summary>
    internal async ValueTask AddAsync(string hotelId, string reference, string note, CaseFacts guest, DateTimeOffset now, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MaxTries; tries++)
        {
            if (await ReadAsync(hotelId, reference, cancellationToken) is not { } found) return;
            var escalation = found.Value;
            var change = new EscalationChange(now.ToUniversalTime(), escalation.State, "guest", note);
            if (escalation.Changes.Contains(change)) return;
            var added = escalation with { Guest = guest, Changes = [.. escalation.Changes, change] };
            if (await ReplaceAsync(hotelId, added, found.ETag, cancellationToken)) return;
        }
    }

    private static string IdOf(string reference) => $"{Escalation.Type}:{reference}";

    private ValueTask<Versioned<Escalation>?> ReadAsync(string hotelId, string reference, CancellationToken cancellationToken) =>
        IsReference(reference)
            ? store.ReadAsync(new DocumentKey(Container.Desk, hotelId, IdOf(reference)), HandoffJson.Default.Escalation, cancellationToken)
            : ValueTask.FromResult<Versioned<Escalation>?>(null);

    private static bool IsReference(string text) => text.Length == ReferenceLength && text.All(letter => Alphabet.Contains(letter, StringComparison.Ordinal));

    private async ValueTask<bool> ReplaceAsync(string hotelId, Escalation escalation, string etag, CancellationToken cancellationToken)
    {
        var body = DocumentBody.Of(escalation, HandoffJson.Default.Escalation);
        var write = new DocumentWrite.Replace(IdOf(escalation.Reference), Escalation.Type, body, etag);
        return await store.CommitAsync(new Commit(Container.Desk, hotelId, [write]), cancellationToken) is CommitResult.Committed;
    }
}
