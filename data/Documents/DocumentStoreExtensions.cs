using System.Runtime.CompilerServices;
using System.Text.Json.Serialization.Metadata;

namespace FrontOffice.Data.Documents;

/// <summary>Reading values instead of bytes.</summary>
public static class DocumentStoreExtensions
{
    /// <summary>The value at a key with its ETag, or null when there is none.</summary>
    public static async ValueTask<Versioned<T>?> ReadAsync<T>(this IDocumentStore store, DocumentKey key, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        var document = await store.ReadAsync(key, cancellationToken);
        return document is null ? null : Typed(document, type);
    }

    /// <summary>All values that a query finds, page after page.</summary>
    /// <remarks>A document that is written while the pages are read may be missed or seen as it was; none is seen twice unless the field that it is ordered by grew meanwhile.</remarks>
    public static async IAsyncEnumerable<Versioned<T>> QueryAllAsync<T>(
        this IDocumentStore store, DocumentQuery query, JsonTypeInfo<T> type, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(query);
        var next = query;
        while (true)
        {
            var page = await store.QueryAsync(next, cancellationToken);
            foreach (var document in page.Documents) yield return Typed(document, type);
            if (page.Continuation is null) yield break;
            next = next with { Continuation = page.Continuation };
        }
    }

    /// <summary>The value in a document, with its ETag.</summary>
    public static Versioned<T> As<T>(this StoredDocument document, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Typed(document, type);
    }

    private static Versioned<T> Typed<T>(StoredDocument document, JsonTypeInfo<T> type) =>
        new(document.Key.Id, DocumentBody.Read(document, type), document.ETag, document.ExpiresAt);
}
