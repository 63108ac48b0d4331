using Microsoft.Azure.Cosmos;
using Microsoft.Azure.Cosmos.Serialization.HybridRow;
using Microsoft.Azure.Cosmos.Serialization.HybridRow.IO;
using Microsoft.Azure.Cosmos.Serialization.HybridRow.Layouts;
using Microsoft.Azure.Cosmos.Serialization.HybridRow.RecordIO;
using Microsoft.Azure.Cosmos.Serialization.HybridRow.Schemas;

namespace FrontOffice.Tests.Testing.CosmosStandIn;

/// <summary>The rows of a batch's request and response; their layouts are a resource of the SDK.</summary>
internal static class BatchRows
{
    private const int ResultSchema = 2145473649;

    private static readonly LayoutResolverNamespace Layouts = ReadLayouts();

    public static async Task<IReadOnlyList<BatchOperation>> ReadAsync(Stream request)
    {
        var operations = new List<BatchOperation>();
        await request.ReadRecordIOAsync((ReadOnlyMemory<byte> record) => Read(record, operations), resizer: new MemorySpanResizer<byte>(4096));
        return operations;
    }

    public static async Task<byte[]> WriteAsync(IReadOnlyList<BatchOperationResult> results)
    {
        using var stream = new MemoryStream();
        var resizer = new MemorySpanResizer<byte>(4096);
        await stream.WriteRecordIOAsync(
            default,
            (long index, out ReadOnlyMemory<byte> record) =>
            {
                record = index < results.Count ? Write(results[(int)index], resizer) : default;
                return Result.Success;
            });
        return stream.ToArray();
    }

    private static LayoutResolverNamespace ReadLayouts()
    {
        using var resource = typeof(CosmosClient).Assembly.GetManifestResourceStream("Microsoft.Azure.Cosmos.Batch.HybridRowBatchSchemas.json")
            ?? throw new InvalidOperationException("This SDK keeps its batch layouts elsewhere.");
        using var reader = new StreamReader(resource);
        return new LayoutResolverNamespace(Namespace.Parse(reader.ReadToEnd()));
    }

    private static Result Read(ReadOnlyMemory<byte> record, List<BatchOperation> operations)
    {
        var row = new RowReader(record, HybridRowVersion.V1, Layouts);
        var kind = BatchOperationKind.Read;
        string? id = null, ifMatch = null;
        byte[]? body = null;
        while (row.Read())
        {
            var result = Result.Success;
            switch (row.Path.ToString())
            {
                case "operationType":
                    result = row.ReadInt32(out var number);
                    kind = (BatchOperationKind)number;
                    break;
                case "id": result = row.ReadString(out id); break;
                case "ifMatch": result = row.ReadString(out ifMatch); break;
                case "resourceBody": result = row.ReadBinary(out body); break;
                default: break;
            }

            if (result != Result.Success) return result;
        }

        operations.Add(new BatchOperation(kind, id, body, ifMatch));
        return Result.Success;
    }

    private static ReadOnlyMemory<byte> Write(BatchOperationResult result, MemorySpanResizer<byte> resizer)
    {
        var row = new RowBuffer(1024 + (result.Body?.Length ?? 0), resizer);
        row.InitLayout(HybridRowVersion.V1, Layouts.Resolve(new SchemaId(ResultSchema)), Layouts);
        if (RowWriter.WriteBuffer(ref row, result, Write) != Result.Success) throw new InvalidOperationException("A batch result cannot be written.");
        return row.ToArray();
    }

    private static Result Write(ref RowWriter writer, TypeArgument type, BatchOperationResult result)
    {
        var written = writer.WriteInt32("statusCode", result.StatusCode);
        if (written == Result.Success && result.ETag is not null) written = writer.WriteString("eTag", result.ETag);
        if (written == Result.Success && result.Body is not null) written = writer.WriteBinary("resourceBody", result.Body);
        return written == Result.Success ? writer.WriteFloat64("requestCharge", 1) : written;
    }
}
