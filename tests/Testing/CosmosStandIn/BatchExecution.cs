using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace FrontOffice.Tests.Testing.CosmosStandIn;

/// <summary>Carries out a batch with single calls: it looks at every document first, so that nothing is begun that would be refused.</summary>
/// <remarks>Whoever runs it keeps all others from the documents meanwhile.</remarks>
internal sealed class BatchExecution(HttpClient server, string documents, string partitionKey)
{
    private readonly Dictionary<string, string?> _etags = new(StringComparer.Ordinal);

    public async Task<IReadOnlyList<BatchOperationResult>> RunAsync(IReadOnlyList<BatchOperation> operations, CancellationToken cancellationToken)
    {
        for (var index = 0; index < operations.Count; index++)
        {
            if (await RefusalAsync(operations[index], cancellationToken) is not { } refusal) continue;
            return [.. operations.Select((_, other) => new BatchOperationResult((int)(other == index ? refusal : HttpStatusCode.FailedDependency), null, null))];
        }

        var results = new List<BatchOperationResult>();
        foreach (var operation in operations) results.Add(await RunAsync(operation, cancellationToken));
        return results;
    }

    private static string IdOf(BatchOperation operation)
    {
        if (operation.Id is { } id) return id;
        using var body = JsonDocument.Parse(operation.Body);
        return body.RootElement.GetProperty("id").GetString() ?? "";
    }

    private async Task<HttpStatusCode?> RefusalAsync(BatchOperation operation, CancellationToken cancellationToken)
    {
        var id = IdOf(operation);
        if (!_etags.TryGetValue(id, out var etag)) etag = await ReadETagAsync(id, cancellationToken);
        if (operation.Kind is BatchOperationKind.Create && etag is not null) return HttpStatusCode.Conflict;
        if (operation.Kind is BatchOperationKind.Replace or BatchOperationKind.Delete or BatchOperationKind.Read && etag is null) return HttpStatusCode.NotFound;
        if (operation.IfMatch is { } wanted && etag is not null && wanted != etag) return HttpStatusCode.PreconditionFailed;
        _etags[id] = operation.Kind is BatchOperationKind.Delete ? null : etag ?? "written by this batch";
        return null;
    }

    private async Task<BatchOperationResult> RunAsync(BatchOperation operation, CancellationToken cancellationToken)
    {
        var id = IdOf(operation);
        using var request = operation.Kind switch
        {
            BatchOperationKind.Create => Request(HttpMethod.Post, null, operation.Body),
            BatchOperationKind.Upsert => Request(HttpMethod.Post, null, operation.Body),
            BatchOperationKind.Replace => Request(HttpMethod.Put, id, operation.Body),
            BatchOperationKind.Delete => Request(HttpMethod.Delete, id, null),
            BatchOperationKind.Read => Request(HttpMethod.Get, id, null),
            _ => throw new InvalidOperationException($"The stand-in knows no operation {operation.Kind}."),
        };
        if (operation.Kind is BatchOperationKind.Upsert) request.Headers.Add("x-ms-documentdb-is-upsert", "True");
        using var response = await server.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode) throw new InvalidOperationException($"What was looked at was refused: {operation.Kind} {id} {response.StatusCode}");
        var body = operation.Kind is BatchOperationKind.Delete ? null : await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return new BatchOperationResult((int)response.StatusCode, ETagOf(body), body);
    }

    private async Task<string?> ReadETagAsync(string id, CancellationToken cancellationToken)
    {
        using var request = Request(HttpMethod.Get, id, null);
        using var response = await server.SendAsync(request, cancellationToken);
        return response.IsSuccessStatusCode ? ETagOf(await response.Content.ReadAsByteArrayAsync(cancellationToken)) : null;
    }

    private static string? ETagOf(byte[]? document)
    {
        if (document is null) return null;
        using var json = JsonDocument.Parse(document);
        return json.RootElement.GetProperty("_etag").GetString();
    }

    private HttpRequestMessage Request(HttpMethod method, string? id, byte[]? body)
    {
        var request = new HttpRequestMessage(method, id is null ? documents : $"{documents}/{Uri.EscapeDataString(id)}");
        request.Headers.Add("x-ms-documentdb-partitionkey", partitionKey);
        request.Headers.Add(StandInProxy.CrossPartitionHeader, "True");
        if (body is null) return request;
        request.Content = new ByteArrayContent(body);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return request;
    }
}
