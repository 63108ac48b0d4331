namespace FrontOffice.Tests.Testing.CosmosStandIn;

/// <summary>An account that the unmodified SDK talks to over plain HTTP on this machine; its documents live as long as it does.</summary>
public sealed class StandIn : IAsyncDisposable
{
    /// <summary>Any key will do: the server asks for none.</summary>
    public const string Key = "c3RhbmQtaW4=";

    private readonly WebApplication _web;
    private readonly ServerProcess _server;
    private readonly StandInProxy _proxy;
    private readonly HttpClient _client;

    private StandIn(WebApplication web, ServerProcess server, StandInProxy proxy, HttpClient client, FaultPlan faults)
    {
        Faults = faults;
        _web = web;
        _server = server;
        _proxy = proxy;
        _client = client;
    }

    /// <summary>Whether the npm package is installed: npm ci --prefix tests.</summary>
    public static bool IsInstalled => ServerProcess.PackagesFolder is not null;

    /// <summary>What goes wrong; nothing at first.</summary>
    public FaultPlan Faults { get; }

    public Uri Endpoint => new(_web.Urls.First());

    /// <param name="port">0 for a free one.</param>
    public static async Task<StandIn> StartAsync(int port, CancellationToken cancellationToken)
    {
        var server = await ServerProcess.StartAsync(cancellationToken);
        var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AutomaticDecompression = System.Net.DecompressionMethods.None }) { BaseAddress = server.Address };
        var faults = new FaultPlan();
        var proxy = new StandInProxy(client, faults);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}").ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 8 * 1024 * 1024);
        var web = builder.Build();
        web.MapPost("/_faults/{call:int}/{fault}", (int call, string fault) => Add(faults, call, Fault.Parse(fault)));
        web.MapDelete("/_faults", faults.Clear);
        web.MapGet("/_faults", () => faults.Calls);
        web.MapFallback("{**path}", (RequestDelegate)proxy.PassAsync);
        await web.StartAsync(cancellationToken);
        return new StandIn(web, server, proxy, client, faults);
    }

    public Task WaitForShutdownAsync(CancellationToken cancellationToken) => _web.WaitForShutdownAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _web.DisposeAsync();
        _proxy.Dispose();
        _client.Dispose();
        _server.Dispose();
    }

    private static void Add(FaultPlan faults, int call, Fault fault)
    {
        if (call == 0) faults.Always(fault);
        else faults.At(call, fault);
    }
}
