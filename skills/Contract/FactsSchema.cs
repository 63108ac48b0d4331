using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Microsoft.Extensions.AI;

namespace FrontOffice.Skills.Contract;

/// <summary>The JSON schema of <see cref="Facts"/>, cut to what a function reads.</summary>
public static class FactsSchema
{
    private static readonly JsonObject Whole =
        (JsonObject)ContractJson.Default.Facts.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true });

    /// <exception cref="ArgumentException">A name is not a property of <see cref="Facts"/>.</exception>
    public static JsonElement For(IReadOnlyList<string> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var all = (JsonObject)Whole["properties"]!; // Facts is an object with properties.
        var chosen = new JsonObject();
        foreach (var name in arguments)
        {
            chosen[name] = all[name]?.DeepClone() ?? throw new ArgumentException($"{name} is not a fact.", nameof(arguments));
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = chosen, ["additionalProperties"] = false };
        return JsonSerializer.SerializeToElement(schema, ContractJson.Default.JsonObject);
    }

    /// <summary>Facts out of a model's arguments; those it does not know are left out.</summary>
    /// <exception cref="JsonException">A value has the wrong shape.</exception>
    public static Facts Read(AIFunctionArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var json = new JsonObject();
        foreach (var (name, value) in arguments)
        {
            json[name] = value switch
            {
                null => null,
                JsonElement element => JsonNode.Parse(element.GetRawText()),
                JsonNode node => node.DeepClone(),
                string text => JsonValue.Create(text),
                bool truth => JsonValue.Create(truth),
                int number => JsonValue.Create(number),
                _ => throw new JsonException($"{name} has a value of an unexpected kind."),
            };
        }

        return json.Deserialize(ContractJson.Default.Facts) ?? Facts.None;
    }
}
