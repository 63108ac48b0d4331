using System.Net;

namespace FrontOffice.Tests.Testing.CosmosStandIn;

/// <summary>What stands between the SDK and the server: every call passes, three are corrected.</summary>
/// <remarks>
/// 1. Queries name their partition in the text, and their plan is to pass them through to one range.
/// 2. A transactional batch becomes single calls of which all happen or none, seen by nobody halfway.
/// 3. A composite index serves its reverse order as well, which the server wants said.
/// </remarks>
internal sealed class StandInProxy(HttpClient server, FaultPlan faults) : IDisposable
{
    public const string CrossPartitionHeader = "x-ms-documentdb-query-enablecrosspartition";

    private const string PassThroughPlan = """
        {"partitionedQueryExecutionInfoVersion":2,
         "queryInfo":{"distinctType":"None","top":null,"offset":null,"limit":null,"orderBy":[],"orderByExpressions":[],"groupByExpressions":[],"groupByAliases":[],
                      "aggregates":[],"groupByAliasToAggregateType":{},"rewrittenQuery":"","hasSelectValue":false,"hasNonStreamingOrderBy":false,"dCountInfo":null},
         "queryRanges":[{"min":"","max":"FF","isMinInclusive":true,"isMaxInclusive":false}]}
        """;

    private readonly SemaphoreSlim _oneAtATime = new(1);

    public void Dispose() => _oneAtATime.Dispose();

    public async Task PassAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var isOfDocuments = context.Request.Path.Value?.Contains("/docs", StringComparison.Ordinal) == true;
        if (!isOfDocuments)
        {
            var createsContainer = HttpMethods.IsPost(context.Request.Method) && context.Request.Path.Value?.TrimEnd('/').EndsWith("/colls", StringComparison.Ordinal) == true;
            await ForwardAsync(context, createsContainer ? await CompositeIndexes.WithReverseAsync(context.Request.Body, context.RequestAborted) : null);
            return;
        }

        if (IsTrue(context, "x-ms-cosmos-is-query-plan-request"))
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(PassThroughPlan, context.RequestAborted);
            return;
        }

        switch (faults.Next())
        {
            case null: await CarryOutAsync(context, context.RequestAborted); break;
            case Fault.CallLost lost: await BreakAsync(context, lost.Meanwhile); break;
            case Fault.AnswerLost lost: await CarryOutUnheardAsync(context, lost.Meanwhile); break;
            case Fault.Answer answer: await AnswerAsync(context, answer.Status); break;
            case Fault.Late late: await CarryOutLateAsync(context, late.By); break;
            case Fault.Frozen: await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, context.RequestAborted); break;
            default: throw new InvalidOperationException("The stand-in does not know this fault.");
        }
    }

    private static async Task AnswerAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.Headers["x-ms-retry-after-ms"] = "5";
        context.Response.Headers["x-ms-activity-id"] = $"{Guid.NewGuid()}";
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("""{"code":"Fault","message":"A fault of the plan."}""", context.RequestAborted);
    }

    private static async Task BreakAsync(HttpContext context, Func<Task>? meanwhile)
    {
        if (meanwhile is not null) await meanwhile();
        context.Abort();
    }

    private async Task CarryOutAsync(HttpContext context, CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken);
        try
        {
            if (IsTrue(context, "x-ms-cosmos-is-batch-request")) await RunBatchAsync(context);
            else await ForwardAsync(context, null);
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    private async Task CarryOutUnheardAsync(HttpContext context, Func<Task>? meanwhile)
    {
        context.Response.Body = Stream.Null;
        await CarryOutAsync(context, CancellationToken.None);
        await BreakAsync(context, meanwhile);
    }

    private async Task CarryOutLateAsync(HttpContext context, TimeSpan by)
    {
        // What has arrived is no longer the caller's: it must be read before the caller goes.
        var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        body.Position = 0;
        context.Request.Body = body;
        await Task.Delay(by, TimeProvider.System, CancellationToken.None);
        await CarryOutAsync(context, CancellationToken.None);
    }

    private static bool IsTrue(HttpContext context, string header) =>
        string.Equals(context.Request.Headers[header], "True", StringComparison.OrdinalIgnoreCase);

    private async Task RunBatchAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        body.Position = 0;
        var operations = await BatchRows.ReadAsync(body);
        var execution = new BatchExecution(server, Target(context), context.Request.Headers["x-ms-documentdb-partitionkey"].ToString());
        // Once begun it is finished, as in the real service, even when the caller has gone.
        var results = await execution.RunAsync(operations, CancellationToken.None);
        context.Response.StatusCode = (int)(results.All(result => result.StatusCode < 300) ? HttpStatusCode.OK : HttpStatusCode.MultiStatus);
        context.Response.Headers["x-ms-request-charge"] = $"{results.Count}";
        context.Response.Headers["x-ms-activity-id"] = $"{Guid.NewGuid()}";
        context.Response.ContentType = "application/octet-stream";
        await context.Response.Body.WriteAsync(await BatchRows.WriteAsync(results), context.RequestAborted);
    }

    private async Task ForwardAsync(HttpContext context, byte[]? body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), Target(context));
        if (body is not null) request.Content = new ByteArrayContent(body);
        else if (context.Request.ContentLength > 0 || context.Request.Headers.TransferEncoding.Count > 0) request.Content = new StreamContent(context.Request.Body);
        foreach (var (name, values) in context.Request.Headers)
        {
            if (name is "Host" or "Connection" or "Transfer-Encoding" || (body is not null && name is "Content-Length")) continue;
            if (!request.Headers.TryAddWithoutValidation(name, values.AsEnumerable())) request.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
        }

        request.Headers.Remove(CrossPartitionHeader);
        request.Headers.Add(CrossPartitionHeader, "True");
        using var response = await server.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, values) in response.Headers.Concat(response.Content.Headers))
        {
            if (name is not ("Transfer-Encoding" or "Connection" or "Keep-Alive")) context.Response.Headers[name] = values.ToArray();
        }

        // A response without content must not carry any.
        if (response.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.NotModified) context.Response.Headers.ContentLength = null;
        else await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static string Target(HttpContext context)
    {
        // As it came: ids are escaped in the path and must stay so.
        var raw = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()?.RawTarget ?? context.Request.Path.Value ?? "/";
        return raw.TrimStart('/');
    }
}
