using System.Globalization;
using System.Text;
using FrontOffice.Data.Documents;

namespace FrontOffice.Tests.Testing.StoreProcess;

/// <summary>Writes until the disk is full, makes room, and writes on.</summary>
internal sealed class FullDisk(IDocumentStore store, TextWriter output, string folder)
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes($$"""{"schema":1,"words":"{{new string('w', 20_000)}}"}""");

    public async Task FillAsync()
    {
        var filler = Path.Combine(Path.GetDirectoryName(folder)!, "filler"); // The folder lies in the small disk.
        await File.WriteAllBytesAsync(filler, new byte[1_000_000]);
        var written = await WriteUntilRefusedAsync();

        File.Delete(filler);
        await WriteAsync(written);
        for (var n = 0; n <= written; n++)
        {
            if (await store.ReadAsync(Key(n), CancellationToken.None) is null) throw new InvalidOperationException($"{n} is lost.");
        }

        await output.WriteLineAsync("recovered");
    }

    private static DocumentKey Key(int n) => new(Container.Stays, "full", $"note:{n}");

    private async Task<int> WriteUntilRefusedAsync()
    {
        for (var n = 0; ; n++)
        {
            try
            {
                await WriteAsync(n);
            }
            catch (StoreUnavailableException full)
            {
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"refused after {n}: {full.Message}"));
                return n;
            }
        }
    }

    private async Task WriteAsync(int n) =>
        await store.CommitAsync(new Commit(Container.Stays, "full", [new DocumentWrite.Create(Key(n).Id, "note", Body)]), CancellationToken.None);
}
