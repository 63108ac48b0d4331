// The independent Cosmos DB server on a free port of this machine; it ends when the program that started it does.
const { createHttpServer } = require(require.resolve("@vercel/cosmosdb-server", { paths: [process.argv[2]] }));

const server = createHttpServer({ keepAlive: true, maxHeaderSize: 65536 });
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
process.stdin.on("end", () => process.exit(0)).resume();
