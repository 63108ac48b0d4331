using System.Globalization;

namespace FrontOffice.Data.Documents.Memory;

/// <summary>The documents of one partition, under one lock.</summary>
internal sealed class MemoryPartition
{
    private static readonly TimeSpan SweepPeriod = TimeSpan.FromMinutes(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private long _version;
    private DateTimeOffset _sweptAt;

    public StoredDocument? Read(DocumentKey key, DateTimeOffset now)
    {
        lock (_lock) return Find_NeedsLock(key.Id, now)?.Document;
    }

    public CommitResult Apply(Commit commit, IReadOnlyList<FieldValue[]?> fields, DateTimeOffset now)
    {
        lock (_lock)
        {
            for (var index = 0; index < commit.Writes.Count; index++)
            {
                var write = commit.Writes[index];
                if (CommitRules.Refusal(write, Find_NeedsLock(write.Id, now)?.Document.ETag) is { } refusal) return new CommitResult.Refused(index, refusal);
            }

            SweepExpired_NeedsLock(now);
            return Write_NeedsLock(commit, fields, now);
        }
    }

    public DocumentPage Query(DocumentQuery query, PageContinuation? from, DateTimeOffset now)
    {
        var order = query.OrderBy is { } field ? IndexOf(query.Container, field) : -1;
        var filters = query.Filters.Select(filter => (Index: IndexOf(query.Container, filter.Field), filter.Comparison, Value: FieldValue.OfFilter(filter))).ToArray();
        var direction = query.Descending ? -1 : 1;
        Entry[] found;
        lock (_lock)
        {
            found = [.. _entries.Values.Where(entry => entry.Document.Type == query.Type && entry.IsAlive(now)
                && (order < 0 || entry.Fields[order].Kind != FieldValueKind.Absent)
                && filters.All(filter => entry.Fields[filter.Index].Meets(filter.Comparison, filter.Value)))];
        }

        var page = found
            .Select(entry => (Place: new PageContinuation(order < 0 ? FieldValue.Absent : entry.Fields[order], entry.Document.Key.Id), entry.Document))
            .Where(entry => from is null || Compare(entry.Place, from) * direction > 0)
            .Order(Comparer<(PageContinuation Place, StoredDocument Document)>.Create((left, right) => Compare(left.Place, right.Place) * direction))
            .Take(query.PageSize + 1)
            .ToArray();
        var continuation = page.Length > query.PageSize ? page[query.PageSize - 1].Place.For(query) : null;
        return new DocumentPage([.. page.Take(query.PageSize).Select(entry => entry.Document)], continuation);
    }

    private static int IndexOf(Container container, string field)
    {
        for (var index = 0; index < container.DeclaredFields.Count; index++)
        {
            if (container.DeclaredFields[index] == field) return index;
        }

        throw new ArgumentException($"{field} is not a declared field of {container}.", nameof(field));
    }

    private static int Compare(PageContinuation left, PageContinuation right)
    {
        var order = left.Value.CompareTo(right.Value);
        return order != 0 ? order : TextOrder.Compare(left.Id, right.Id);
    }

    private CommitResult.Committed Write_NeedsLock(Commit commit, IReadOnlyList<FieldValue[]?> fields, DateTimeOffset now)
    {
        var etag = (++_version).ToString(CultureInfo.InvariantCulture);
        var etags = new string[commit.Writes.Count];
        for (var index = 0; index < etags.Length; index++)
        {
            var id = commit.Writes[index].Id;
            if (fields[index] is { } values && CommitRules.Content(commit.Writes[index]) is var (type, body, timeToLive))
            {
                var key = new DocumentKey(commit.Container, commit.Partition, id);
                _entries[id] = new Entry(new StoredDocument(key, type, etag, body.ToArray(), now + timeToLive), values);
                etags[index] = etag;
            }
            else
            {
                _entries.Remove(id);
                etags[index] = "";
            }
        }

        return new CommitResult.Committed(etags);
    }

    private Entry? Find_NeedsLock(string id, DateTimeOffset now) =>
        _entries.TryGetValue(id, out var entry) && entry.IsAlive(now) ? entry : null;

    private void SweepExpired_NeedsLock(DateTimeOffset now)
    {
        if (now - _sweptAt < SweepPeriod) return;
        _sweptAt = now;
        foreach (var (id, entry) in _entries)
        {
            if (!entry.IsAlive(now)) _entries.Remove(id);
        }
    }

    private sealed record Entry(StoredDocument Document, FieldValue[] Fields)
    {
        public bool IsAlive(DateTimeOffset now) => Document.ExpiresAt is not { } end || end > now;
    }
}
