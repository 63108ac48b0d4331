using System.Globalization;
using FrontOffice.Tests.Testing.CosmosStandIn;

// A local Cosmos DB to look at: dotnet run --project tests/Testing/CosmosStandIn -- 8081
var port = args is [var wanted, ..] ? int.Parse(wanted, CultureInfo.InvariantCulture) : 8081;
await using var standIn = await StandIn.StartAsync(port, CancellationToken.None);
#pragma warning disable RS0030 // The terminal is this program's only reader.
await Console.Out.WriteLineAsync($"Cosmos DB stand-in: {standIn.Endpoint} (key: {StandIn.Key}); it forgets everything when it ends.");
#pragma warning restore RS0030
await standIn.WaitForShutdownAsync(CancellationToken.None);
