using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using FrontOffice.Tests.Testing.Hosts;

namespace FrontOffice.Tests.EndToEnd.Faults;

/// <summary>The real host in a process of its own on a folder of its own, and what REST tells of it.</summary>
internal sealed class RealHouse : IAsyncDisposable
{
    public const string Secret = "a secret of these tests";

    public const string Key = "a key of these tests";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("frontoffice-faults-");
    private HostProcess? _host;

    public HttpClient Http { get; private set; } = new();

    public static async Task<RealHouse> StartAsync(CancellationToken cancellationToken)
    {
        var house = new RealHouse();
        await house.StartHostAsync(cancellationToken);
        return house;
    }

    public Task KillAsync() => _host!.KillAsync(); // Started by StartAsync.

    public async Task StartHostAsync(CancellationToken cancellationToken)
    {
        string[] settings =
        [
            "--FrontOffice:Clock:Now=2026-11-21T10:00",
            $"--FrontOffice:DirectLine:Secret={Secret}",
            $"--FrontOffice:Api:Keys:tests={Key}",
            .. new[] { "MessagesAtOnce", "AddressMessagesAtOnce", "AddressConversationsAtOnce" }.Select(limit => $"--FrontOffice:DirectLine:{limit}=100000"),
        ];
        _host = await HostProcess.StartAsync(_folder.FullName, settings, cancellationToken);
        Http.Dispose();
        Http = new HttpClient { BaseAddress = _host.Address };
    }

    public async Task<JsonArray> ListAsync(string path, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/" + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        using var response = await Http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken))!["items"]!.AsArray();
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_host is not null) await _host.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
