using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FrontOffice.Data.Documents;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Reservations.Records;

namespace FrontOffice.Skills.Reservations.Ledger;

/// <summary>One act's view of the house's stays: what it reads stays as it was read, what it writes is committed together, each document only if it is still as it was read.</summary>
/// <remarks>For one act at a time.</remarks>
internal sealed class StayWork(IDocumentStore store, HotelProfile hotel)
{
    private readonly Dictionary<string, StoredDocument?> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Change> _changes = new(StringComparer.Ordinal);

    public bool HasChanges => _changes.Count > 0;

    public async ValueTask<T?> ReadAsync<T>(string id, JsonTypeInfo<T> json, CancellationToken cancellationToken)
        where T : class
    {
        if (_changes.TryGetValue(id, out var change)) return change.Body is { } body ? JsonSerializer.Deserialize(body.Span, json) : null;
        if (!_read.TryGetValue(id, out var stored))
        {
            stored = await store.ReadAsync(new DocumentKey(Container.Stays, hotel.Id, id), cancellationToken);
            _read[id] = stored;
        }

        return stored is null ? null : JsonSerializer.Deserialize(stored.Body.Span, json);
    }

    /// <summary>The stock of these months, as it stands and as this act has changed it.</summary>
    public async ValueTask<Stock> ReadStockAsync(IEnumerable<StockMonthKey> keys, CancellationToken cancellationToken)
    {
        var months = new List<StockMonth>();
        foreach (var key in keys.Distinct())
        {
            if (await ReadAsync(key.DocumentId, ReservationsJson.Default.StockMonth, cancellationToken) is { } month) months.Add(month);
        }

        return new Stock(hotel, months);
    }

    public void Write<T>(string id, string type, T document, JsonTypeInfo<T> json, TimeSpan? timeToLive = null) =>
        _changes[id] = new Change(type, JsonSerializer.SerializeToUtf8Bytes(document, json), timeToLive);

    public void Write(StockDecision.Granted granted)
    {
        foreach (var month in granted.Changed) Write(month.Key.DocumentId, StockMonth.DocumentType, month, ReservationsJson.Default.StockMonth);
    }

    public void Delete(string id) => _changes[id] = new Change("", null, null);

    public async ValueTask<CommitResult> CommitAsync(CancellationToken cancellationToken)
    {
        var writes = new List<DocumentWrite>(_changes.Count);
        foreach (var (id, change) in _changes)
        {
            var before = _read.GetValueOrDefault(id);
            if (change.Body is { } body)
            {
                writes.Add(before is null
                    ? new DocumentWrite.Create(id, change.Type, body, change.TimeToLive)
                    : new DocumentWrite.Replace(id, change.Type, body, before.ETag, change.TimeToLive));
            }
            else if (before is not null)
            {
                writes.Add(new DocumentWrite.Delete(id, before.ETag));
            }
        }

        if (writes.Count == 0) return new CommitResult.Committed([]);
        return await store.CommitAsync(new Commit(Container.Stays, hotel.Id, writes), cancellationToken);
    }

    private sealed record Change(string Type, ReadOnlyMemory<byte>? Body, TimeSpan? TimeToLive);
}
