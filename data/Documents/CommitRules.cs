using System.Text;

namespace FrontOffice.Data.Documents;

/// <summary>What every store asks of keys, commits and queries before it touches anything.</summary>
public static class CommitRules
{
    public const int MaxIdLength = 255;

    /// <summary>Bytes set aside in each write for what a store adds to a body.</summary>
    public const int EnvelopeBytes = 1024;

    /// <summary>Checks the limits of a commit.</summary>
    /// <returns>The declared fields of each write, in order; null for a delete.</returns>
    /// <exception cref="ArgumentException">No write, more than 100, more than 2 MB with the envelopes, a document twice, or an id, type, time to live or body that cannot be.</exception>
    public static IReadOnlyList<FieldValue[]?> Check(Commit commit)
    {
        ArgumentNullException.ThrowIfNull(commit);
        CheckPartition(commit.Partition);
        if (commit.Writes.Count is 0 or > Commit.MaxWrites) throw new ArgumentException($"A commit has 1 to {Commit.MaxWrites} writes.", nameof(commit));
        if (!HasDistinctIds(commit.Writes)) throw new ArgumentException("A commit writes a document once.", nameof(commit));

        var bytes = 0L;
        var fields = new FieldValue[]?[commit.Writes.Count];
        for (var index = 0; index < fields.Length; index++)
        {
            var write = commit.Writes[index];
            CheckId(write.Id);
            if (Content(write) is not var (type, body, timeToLive)) continue;
            ArgumentException.ThrowIfNullOrEmpty(type);
            if (timeToLive <= TimeSpan.Zero) throw new ArgumentException($"{write.Id} has a time to live that is over.", nameof(commit));
            bytes += body.Length + EnvelopeBytes;
            if (bytes > Commit.MaxBytes) throw new ArgumentException("A commit has at most 2 MB, 1 KB a write included.", nameof(commit));
            fields[index] = DeclaredFields.Read(commit.Container, body.Span);
        }

        return fields;
    }

    /// <exception cref="ArgumentException">The partition or the id cannot be.</exception>
    public static void Check(DocumentKey key)
    {
        CheckPartition(key.Partition);
        CheckId(key.Id);
    }

    /// <exception cref="ArgumentException">A field is not declared, a value cannot be compared, or the page has no possible size.</exception>
    public static void Check(DocumentQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        CheckPartition(query.Partition);
        ArgumentException.ThrowIfNullOrEmpty(query.Type);
        ArgumentOutOfRangeException.ThrowIfLessThan(query.PageSize, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(query.PageSize, 1000);
        if (query.OrderBy is { } order) CheckDeclared(query, order);
        foreach (var filter in query.Filters)
        {
            CheckDeclared(query, filter.Field);
            FieldValue.OfFilter(filter);
        }
    }

    /// <summary>What a write puts there; null for a delete.</summary>
    public static (string Type, ReadOnlyMemory<byte> Body, TimeSpan? TimeToLive)? Content(DocumentWrite write) => write switch
    {
        DocumentWrite.Create create => (create.Type, create.Body, create.TimeToLive),
        DocumentWrite.Replace replace => (replace.Type, replace.Body, replace.TimeToLive),
        DocumentWrite.Put put => (put.Type, put.Body, put.TimeToLive),
        DocumentWrite.Delete => null,
        _ => throw new ArgumentException("No store knows this write.", nameof(write)),
    };

    /// <summary>Whether a write may be made over what is there.</summary>
    /// <param name="current">The ETag of the document as it stands; null when there is none.</param>
    /// <returns>Null when it may.</returns>
    public static CommitRefusal? Refusal(DocumentWrite write, string? current) => write switch
    {
        DocumentWrite.Create => current is null ? null : CommitRefusal.AlreadyExists,
        DocumentWrite.Replace replace => Refusal(replace.ETag, current),
        DocumentWrite.Delete { ETag: { } etag } => Refusal(etag, current),
        _ => null,
    };

    private static CommitRefusal? Refusal(string wanted, string? current)
    {
        if (current is null) return CommitRefusal.Missing;
        return string.Equals(wanted, current, StringComparison.Ordinal) ? null : CommitRefusal.ETagMismatch;
    }

    private static void CheckDeclared(DocumentQuery query, string field)
    {
        if (!query.Container.DeclaredFields.Contains(field, StringComparer.Ordinal))
        {
            throw new ArgumentException($"{field} is not a declared field of {query.Container}.", nameof(query));
        }
    }

    private static void CheckPartition(string partition)
    {
        ArgumentException.ThrowIfNullOrEmpty(partition);
        if (partition.Length > MaxIdLength || !IsText(partition)) throw new ArgumentException("A partition is a text of at most 255 characters.", nameof(partition));
    }

    private static void CheckId(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (id.Length > MaxIdLength || id.AsSpan().IndexOfAny(@"/\?#") >= 0 || !IsText(id))
        {
            throw new ArgumentException(@"An id is a text of at most 255 characters without / \ ? # and control characters.", nameof(id));
        }
    }

    private static bool IsText(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || Rune.IsControl(rune)) return false;
        }

        return true;
    }

    private static bool HasDistinctIds(IReadOnlyList<DocumentWrite> writes)
    {
        if (writes.Count == 1) return true;
        var ids = new HashSet<string>(writes.Count, StringComparer.Ordinal);
        foreach (var write in writes)
        {
            if (!ids.Add(write.Id)) return false;
        }

        return true;
    }
}
