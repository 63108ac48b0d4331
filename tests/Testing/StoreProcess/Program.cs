using FrontOffice.Data.Documents.Sqlite;
using FrontOffice.Tests.Testing.StoreProcess;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

// A process of its own on a folder of documents, to be killed, raced and starved by tests. It says on its output what was acknowledged.
#pragma warning disable RS0030 // The test reads this process's output.
var output = TextWriter.Synchronized(new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true });
#pragma warning restore RS0030
var (job, folder, count) = (args[0], args[1], int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture));
var options = Options.Create(new SqliteDocumentsOptions { Path = folder });
await using var store = new SqliteDocumentStore(options, TimeProvider.System, NullLogger<SqliteDocumentStore>.Instance);
await output.WriteLineAsync("ready");
await (job switch
{
    "chains" => new Chains(store, output).WriteForEverAsync(count),
    "raises" => new Raises(store, output).RaiseAsync(count),
    "fill" => new FullDisk(store, output, folder).FillAsync(),
    _ => throw new ArgumentException($"No job {job}."),
});
