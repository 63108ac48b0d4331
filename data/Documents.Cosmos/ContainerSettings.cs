using System.Collections.ObjectModel;
using Microsoft.Azure.Cosmos;

namespace FrontOffice.Data.Documents.Cosmos;

/// <summary>How a container is created: partitioned by /pk, times to live on, only declared fields indexed.</summary>
internal static class ContainerSettings
{
    public static ContainerProperties For(Container container)
    {
        var indexing = new IndexingPolicy { Automatic = true, IndexingMode = IndexingMode.Consistent };
        indexing.ExcludedPaths.Add(new ExcludedPath { Path = "/*" });
        foreach (var path in (string[])["/pk/?", "/type/?", "/expiresAt/?"]) indexing.IncludedPaths.Add(new IncludedPath { Path = path });
        foreach (var field in container.DeclaredFields)
        {
            indexing.IncludedPaths.Add(new IncludedPath { Path = $"/body/{field}/?" });
            indexing.CompositeIndexes.Add(new Collection<CompositePath>
            {
                new() { Path = $"/body/{field}", Order = CompositePathSortOrder.Ascending },
                new() { Path = "/id", Order = CompositePathSortOrder.Ascending },
            });
        }

        return new ContainerProperties(container.Name, "/pk") { DefaultTimeToLive = -1, IndexingPolicy = indexing };
    }
}
