using System.Globalization;
using System.Text;
using FrontOffice.Data.Documents;

namespace FrontOffice.Tests.Testing.StoreProcess;

/// <summary>Writers that each add links to a chain of their own, a link of several documents at a time, and say each that was acknowledged.</summary>
internal sealed class Chains(IDocumentStore store, TextWriter output)
{
    /// <summary>Documents of one link, beside the head that counts the links.</summary>
    private const int DocumentsOfALink = 5;

    public Task WriteForEverAsync(int writers) =>
        Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(() => WriteAsync($"chain-{writer}"))));

    private static ReadOnlyMemory<byte> Body(int link) => Encoding.UTF8.GetBytes($$"""{"schema":1,"position":{{link}},"words":"{{new string('w', 300)}}"}""");

    private async Task WriteAsync(string chain)
    {
        var head = await store.ReadAsync(new DocumentKey(Container.Conversations, chain, "head"), CancellationToken.None);
        var etag = head?.ETag;
        var from = head is null ? 0 : System.Text.Json.JsonDocument.Parse(head.Body).RootElement.GetProperty("position").GetInt32();
        for (var link = from + 1; ; link++)
        {
            DocumentWrite counts = etag is null ? new DocumentWrite.Create("head", "head", Body(link)) : new DocumentWrite.Replace("head", "head", Body(link), etag);
            var parts = Enumerable.Range(0, DocumentsOfALink).Select(part => new DocumentWrite.Create($"link:{link}:{part}", "link", Body(link)));
            var end = await store.CommitAsync(new Commit(Container.Conversations, chain, [.. parts, counts]), CancellationToken.None);
            if (end is not CommitResult.Committed committed) throw new InvalidOperationException($"{chain} {link}: {end}");
            etag = committed.ETags[^1];
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{chain} {link}"));
        }
    }
}
