using System.Net;
using System.Text.Json;
using Microsoft.Azure.Cosmos;

namespace FrontOffice.Data.Documents.Cosmos;

/// <summary>Reads items and pages of items; expired ones included where it says so.</summary>
internal sealed class CosmosReader(CosmosDatabase database, RequestCharges charges, TimeProvider clock)
{
    /// <summary>The item at a key, even when its time is over.</summary>
    public async Task<CosmosItem?> ReadAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        if (!IsPlainInPath(key.Id)) return await FindAsync(key, cancellationToken);
        var container = await database.ContainerAsync(key.Container, cancellationToken);
        using var response = await container.ReadItemStreamAsync(key.Id, new PartitionKey(key.Partition), null, cancellationToken);
        charges.Add("read", key.Container, response.Headers.RequestCharge);
        if (response.StatusCode == HttpStatusCode.NotFound && response.Headers.Get("x-ms-substatus") is null or "0") return null;
        response.EnsureSuccessStatusCode();
        using var json = await JsonDocument.ParseAsync(response.Content, default, cancellationToken);
        return CosmosItem.Read(key.Container, json.RootElement);
    }

    public async Task<DocumentPage> PageAsync(DocumentQuery query, CancellationToken cancellationToken)
    {
        var container = await database.ContainerAsync(query.Container, cancellationToken);
        var options = new QueryRequestOptions { PartitionKey = new PartitionKey(query.Partition), MaxItemCount = query.PageSize + 1 };
        using var pages = container.GetItemQueryStreamIterator(PageQuery.For(query, clock.GetUtcNow()), null, options);
        var found = new List<StoredDocument>();
        while (pages.HasMoreResults && found.Count <= query.PageSize)
        {
            using var response = await pages.ReadNextAsync(cancellationToken);
            charges.Add("query", query.Container, response.Headers.RequestCharge);
            response.EnsureSuccessStatusCode();
            using var json = await JsonDocument.ParseAsync(response.Content, default, cancellationToken);
            foreach (var item in json.RootElement.GetProperty("Documents").EnumerateArray()) found.Add(CosmosItem.Read(query.Container, item).Document);
        }

        if (found.Count <= query.PageSize) return new DocumentPage(found, null);
        var last = found[query.PageSize - 1];
        return new DocumentPage([.. found.Take(query.PageSize)], new PageContinuation(Place(query, last), last.Key.Id).For(query));
    }

    // The id of a read goes into the path of its address, where these do not come through as they are.
    private static bool IsPlainInPath(string id) => !id.Contains('%', StringComparison.Ordinal) && id[0] != ' ' && id[^1] != ' ';

    private async Task<CosmosItem?> FindAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        var container = await database.ContainerAsync(key.Container, cancellationToken);
        var query = new QueryDefinition("SELECT * FROM c WHERE c.pk = @pk AND c.id = @id").WithParameter("@pk", key.Partition).WithParameter("@id", key.Id);
        using var pages = container.GetItemQueryStreamIterator(query, null, new QueryRequestOptions { PartitionKey = new PartitionKey(key.Partition) });
        while (pages.HasMoreResults)
        {
            using var response = await pages.ReadNextAsync(cancellationToken);
            charges.Add("read", key.Container, response.Headers.RequestCharge);
            response.EnsureSuccessStatusCode();
            using var json = await JsonDocument.ParseAsync(response.Content, default, cancellationToken);
            foreach (var item in json.RootElement.GetProperty("Documents").EnumerateArray()) return CosmosItem.Read(key.Container, item);
        }

        return null;
    }

    private static FieldValue Place(DocumentQuery query, StoredDocument last)
    {
        if (query.OrderBy is not { } order) return FieldValue.Absent;
        var index = query.Container.DeclaredFields.Select((field, at) => (field, at)).First(one => one.field == order).at;
        return DeclaredFields.Read(query.Container, last.Body.Span)[index];
    }
}
