using System.Text.Json;
using System.Text.Json.Nodes;

namespace FrontOffice.Tests.Testing.CosmosStandIn;

/// <summary>The composite indexes of a container that is created.</summary>
internal static class CompositeIndexes
{
    /// <returns>The body with the reverse of every composite index added.</returns>
    public static async Task<byte[]> WithReverseAsync(Stream body, CancellationToken cancellationToken)
    {
        var json = await JsonNode.ParseAsync(body, cancellationToken: cancellationToken);
        if (json?["indexingPolicy"]?["compositeIndexes"] is JsonArray indexes)
        {
            foreach (var reverse in indexes.OfType<JsonArray>().Select(Reverse).ToArray()) indexes.Add(reverse);
        }

        return JsonSerializer.SerializeToUtf8Bytes(json);
    }

    private static JsonArray Reverse(JsonArray index)
    {
        var reverse = (JsonArray)index.DeepClone();
        foreach (var path in reverse.OfType<JsonObject>()) path["order"] = (string?)path["order"] == "descending" ? "ascending" : "descending";
        return reverse;
    }
}
