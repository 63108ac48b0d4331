namespace FrontOffice.Data.Documents;

/// <summary>Documents of one type in one partition, filtered and ordered by declared fields.</summary>
public sealed record DocumentQuery(Container Container, string Partition, string Type)
{
    /// <summary>All must hold.</summary>
    public IReadOnlyList<FieldFilter> Filters { get; init; } = [];

    /// <summary>A declared field, or null for the id; ties are ordered by id in the same direction. Documents without the field are left out.</summary>
    public string? OrderBy { get; init; }

    public bool Descending { get; init; }

    /// <value>Default 50, from 1 to 1,000.</value>
    public int PageSize { get; init; } = 50;

    /// <summary>From the page before; opaque, bound to the same query.</summary>
    public string? Continuation { get; init; }
}
