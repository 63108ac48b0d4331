using System.Globalization;
using System.Text;
using System.Text.Json;
using FrontOffice.Data.Documents;

namespace FrontOffice.Tests.Testing.StoreProcess;

/// <summary>Raises one counter that others raise as well, by reading and replacing.</summary>
internal sealed class Raises(IDocumentStore store, TextWriter output)
{
    private static readonly DocumentKey Counter = new(Container.Stays, "raises", "counter");

    public async Task RaiseAsync(int times)
    {
        var lost = 0;
        for (var raised = 0; raised < times;)
        {
            if (await RaiseAsync()) raised++;
            else lost++;
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"raised {times} lost {lost}"));
    }

    private async Task<bool> RaiseAsync()
    {
        var now = await store.ReadAsync(Counter, CancellationToken.None);
        var count = now is null ? 0 : JsonDocument.Parse(now.Body).RootElement.GetProperty("n").GetInt32();
        var body = Encoding.UTF8.GetBytes($$"""{"schema":1,"n":{{count + 1}}}""");
        DocumentWrite write = now is null ? new DocumentWrite.Create(Counter.Id, "counter", body) : new DocumentWrite.Replace(Counter.Id, "counter", body, now.ETag);
        return await store.CommitAsync(new Commit(Counter.Container, Counter.Partition, [write]), CancellationToken.None) is CommitResult.Committed;
    }
}
