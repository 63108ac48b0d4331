namespace FrontOffice.Data.Documents;

/// <summary>Where one document lies.</summary>
/// <param name="Id">At most 255 characters, none of / \ ? #; starts with its type: "reservation:K7MPQ2XW".</param>
public readonly record struct DocumentKey(Container Container, string Partition, string Id)
{
    public override string ToString() => $"{Container}/{Partition}/{Id}";
}
