namespace FrontOffice.Data.Documents;

/// <summary>What is written together or not at all.</summary>
public sealed record Commit(Container Container, string Partition, IReadOnlyList<DocumentWrite> Writes)
{
    public const int MaxWrites = 100;

    public const int MaxBytes = 2 * 1024 * 1024;
}
