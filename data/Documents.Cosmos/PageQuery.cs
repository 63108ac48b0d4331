using System.Text;
using Microsoft.Azure.Cosmos;

namespace FrontOffice.Data.Documents.Cosmos;

/// <summary>The text of one page's query, from the place where the page before ended.</summary>
internal static class PageQuery
{
    public static QueryDefinition For(DocumentQuery query, DateTimeOffset now)
    {
        var values = new List<(string Name, object Value)> { ("@pk", query.Partition), ("@type", query.Type), ("@now", now.ToUnixTimeMilliseconds()) };
        // The partition stands in the text as well: free in the service, and needed by servers that do not read the header.
        var text = new StringBuilder("SELECT * FROM c WHERE c.pk = @pk AND c.type = @type AND (NOT IS_DEFINED(c.expiresAt) OR c.expiresAt > @now)");
        foreach (var filter in query.Filters)
        {
            text.Append(" AND ").Append(Path(filter.Field)).Append(' ').Append(Sign(filter.Comparison)).Append(' ').Append(Add(values, FieldValue.OfFilter(filter)));
        }

        var order = query.OrderBy is { } field ? Path(field) : null;
        // As in the other stores, null and what no query compares do not count as having the field.
        if (order is not null) text.Append(" AND (IS_STRING(").Append(order).Append(") OR IS_NUMBER(").Append(order).Append(") OR IS_BOOL(").Append(order).Append("))");
        if (PageContinuation.From(query) is { } from)
        {
            var after = query.Descending ? "<" : ">";
            var id = Add(values, FieldValue.Of(from.Id));
            if (order is null)
            {
                text.Append(" AND c.id ").Append(after).Append(' ').Append(id);
            }
            else
            {
                var value = Add(values, from.Value);
                text.Append(" AND (").Append(order).Append(' ').Append(after).Append(' ').Append(value);
                text.Append(" OR (").Append(order).Append(" = ").Append(value).Append(" AND c.id ").Append(after).Append(' ').Append(id).Append("))");
            }
        }

        var direction = query.Descending ? " DESC" : " ASC";
        text.Append(" ORDER BY ");
        if (order is not null) text.Append(order).Append(direction).Append(", ");
        text.Append("c.id").Append(direction);
        return values.Aggregate(new QueryDefinition(text.ToString()), (definition, value) => definition.WithParameter(value.Name, value.Value));
    }

    private static string Path(string field) => $"c.body.{field}";

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        Comparison.GreaterOrEqual => ">=",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
    };

    private static string Add(List<(string Name, object Value)> values, FieldValue value)
    {
        var name = $"@v{values.Count}";
        values.Add((name, value.Kind switch
        {
            FieldValueKind.Text => value.Text!, // A value of this kind is made with its text.
            FieldValueKind.Truth => value.Number == 1,
            _ => value.Number,
        }));
        return name;
    }
}
