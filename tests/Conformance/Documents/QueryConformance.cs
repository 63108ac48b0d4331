using FrontOffice.Data.Documents;

namespace FrontOffice.Tests.Conformance.Documents;

public abstract class QueryConformance<TStore> : StoreConformance<TStore>
    where TStore : IStoreUnderTest, new()
{
    private DocumentQuery Notes => new(Container.Stays, Partition, "note");

    [Fact]
    public async Task A_query_finds_the_documents_of_its_type_by_id()
    {
        await WriteAsync(Create("c"), Create("a"), Create("b"), Create("x", type: "other"));

        Assert.Equal(["a", "b", "c"], await IdsAsync(Notes));
        Assert.Equal(["c", "b", "a"], await IdsAsync(Notes with { Descending = true }));
        Assert.Empty(await IdsAsync(Notes with { Type = "none" }));
        Assert.Empty(await IdsAsync(Notes with { Partition = Partition + "-none" }));
    }

    [Theory]
    [InlineData(Comparison.Equal, "2026-05-02", "b,c")]
    [InlineData(Comparison.Less, "2026-05-02", "a")]
    [InlineData(Comparison.LessOrEqual, "2026-05-02", "a,b,c")]
    [InlineData(Comparison.Greater, "2026-05-02", "d")]
    [InlineData(Comparison.GreaterOrEqual, "2026-05-02", "b,c,d")]
    public async Task Texts_are_compared_ordinally(Comparison comparison, string value, string found)
    {
        await WriteAsync(
            Create("a", "\"arrival\":\"2026-05-01\""), Create("b", "\"arrival\":\"2026-05-02\""), Create("c", "\"arrival\":\"2026-05-02\""),
            Create("d", "\"arrival\":\"2026-05-10\""), Create("e"), Create("f", "\"arrival\":null"), Create("g", "\"arrival\":7"));

        var ids = await IdsAsync(Notes with { Filters = [new FieldFilter("arrival", comparison, value)] });

        Assert.Equal(found.Split(','), ids);
    }

    [Theory]
    [InlineData(Comparison.Equal, "b")]
    [InlineData(Comparison.Less, "a,d")]
    [InlineData(Comparison.LessOrEqual, "a,b,d")]
    [InlineData(Comparison.Greater, "c")]
    [InlineData(Comparison.GreaterOrEqual, "b,c")]
    public async Task Numbers_are_compared_as_numbers(Comparison comparison, string found)
    {
        await WriteAsync(
            Create("a", "\"position\":2"), Create("b", "\"position\":10"), Create("c", "\"position\":9007199254740991"), Create("d", "\"position\":-5"),
            Create("e"), Create("f", "\"position\":\"10\""));

        var ids = await IdsAsync(Notes with { Filters = [new FieldFilter("position", comparison, 10L)] });

        Assert.Equal(found.Split(','), ids);
        Assert.Equal(ids, await IdsAsync(Notes with { Filters = [new FieldFilter("position", comparison, 10)] }));
    }

    [Fact]
    public async Task Truth_values_and_several_conditions_all_hold()
    {
        await WriteAsync(
            Create("a", "\"state\":true,\"surname\":\"Roux\""), Create("b", "\"state\":false,\"surname\":\"Roux\""),
            Create("c", "\"state\":true,\"surname\":\"roux\""), Create("d", "\"surname\":\"Roux\""));

        Assert.Equal(["a"], await IdsAsync(Notes with { Filters = [new FieldFilter("state", Comparison.Equal, true), new FieldFilter("surname", Comparison.Equal, "Roux")] }));
        Assert.Equal(["b"], await IdsAsync(Notes with { Filters = [new FieldFilter("state", Comparison.Equal, false)] }));
    }

    [Fact]
    public async Task A_range_between_two_bounds_holds_both()
    {
        await WriteAsync([.. Enumerable.Range(1, 9).Select(n => Create($"n{n}", $"\"arrival\":\"2026-05-0{n}\""))]);

        var ids = await IdsAsync(Notes with
        {
            Filters = [new FieldFilter("arrival", Comparison.GreaterOrEqual, "2026-05-03"), new FieldFilter("arrival", Comparison.Less, "2026-05-06")],
            OrderBy = "arrival",
            Descending = true,
        });

        Assert.Equal(["n5", "n4", "n3"], ids);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(50)]
    public async Task Order_is_by_field_then_id_and_leaves_out_documents_without_the_field(int pageSize)
    {
        await WriteAsync(
            Create("e", "\"position\":2"), Create("d", "\"position\":2"), Create("c", "\"position\":10"), Create("b"), Create("a", "\"position\":null"), Create("f", "\"position\":1"));

        Assert.Equal(["f", "d", "e", "c"], await IdsAsync(Notes with { OrderBy = "position", PageSize = pageSize }));
        Assert.Equal(["c", "e", "d", "f"], await IdsAsync(Notes with { OrderBy = "position", Descending = true, PageSize = pageSize }));
    }

    [Fact]
    public async Task Texts_are_ordered_by_code_point()
    {
        string[] surnames = ["", "A", "B", "a", "É", "é", "姓", "🛎"];
        await WriteAsync([.. surnames.Select((surname, n) => Create($"n{surnames.Length - n}", $"\"surname\":\"{surname}\""))]);

        var ids = await IdsAsync(Notes with { OrderBy = "surname", PageSize = 3 });

        Assert.Equal(surnames.Select((_, n) => $"n{surnames.Length - n}"), ids);
    }

    [Fact]
    public async Task Order_by_one_field_and_a_condition_on_another_go_together()
    {
        await WriteAsync([.. Enumerable.Range(0, 30).Select(n => Create($"n{n:00}", $"\"state\":\"{(n % 3 == 0 ? "open" : "done")}\",\"createdAt\":{100 - n}"))]);

        var ids = await IdsAsync(Notes with { Filters = [new FieldFilter("state", Comparison.Equal, "open")], OrderBy = "createdAt", PageSize = 4 });

        Assert.Equal(Enumerable.Range(0, 10).Select(n => $"n{27 - (3 * n):00}"), ids);
    }

    [Fact]
    public async Task A_document_is_found_by_what_it_holds_now()
    {
        var etags = await WriteAsync(Create("a", "\"state\":\"held\""), Create("b", "\"state\":\"held\""));
        await WriteAsync(new DocumentWrite.Replace("a", "note", Body("\"state\":\"done\""), etags[0]), new DocumentWrite.Delete("b", etags[1]));

        Assert.Empty(await IdsAsync(Notes with { Filters = [new FieldFilter("state", Comparison.Equal, "held")] }));
        Assert.Equal(["a"], await IdsAsync(Notes with { Filters = [new FieldFilter("state", Comparison.Equal, "done")] }));
    }

    [Fact]
    public async Task Pages_are_complete_and_without_doubles_while_others_write()
    {
        await WriteAsync([.. Enumerable.Range(0, 80).Select(n => Create($"old:{n:00}", $"\"position\":{n / 4}"))]);
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var writing = Task.Run(WriteMeanwhileAsync, Cancellation);

        for (var round = 0; round < 3; round++)
        {
            var ids = await IdsAsync(Notes with { OrderBy = "position", PageSize = 7 });
            Assert.Equal(80, ids.Count(id => id.StartsWith("old:", StringComparison.Ordinal)));
            Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        }

        await enough.CancelAsync();
        await writing;

        async Task WriteMeanwhileAsync()
        {
            for (var n = 0; !enough.IsCancellationRequested && n < 2000; n++)
            {
                await WriteAsync(Create($"new:{n:0000}", $"\"position\":{n % 25}"));
                if (n % 3 == 0) await WriteAsync(new DocumentWrite.Delete($"new:{n:0000}", null));
            }
        }
    }

    [Fact]
    public async Task A_continuation_is_bound_to_its_query()
    {
        await WriteAsync(Create("a"), Create("b"), Create("c"));
        var page = await Store.QueryAsync(Notes with { PageSize = 1 }, Cancellation);

        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await Store.QueryAsync(Notes with { Continuation = page.Continuation, Descending = true }, Cancellation));
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await Store.QueryAsync(Notes with { Continuation = page.Continuation, Partition = "other" }, Cancellation));
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await Store.QueryAsync(Notes with { Continuation = "nonsense!" }, Cancellation));
        Assert.Equal(["b", "c"], await IdsAsync(Notes with { Continuation = page.Continuation }));
    }

    [Fact]
    public async Task A_page_that_is_just_full_is_the_last()
    {
        await WriteAsync(Create("a"), Create("b"));

        Assert.Null((await Store.QueryAsync(Notes with { PageSize = 2 }, Cancellation)).Continuation);
        Assert.NotNull((await Store.QueryAsync(Notes with { PageSize = 1 }, Cancellation)).Continuation);
    }

    [Fact]
    public async Task What_is_not_declared_cannot_be_asked()
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await IdsAsync(Notes with { OrderBy = "n" }));
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await IdsAsync(Notes with { Filters = [new FieldFilter("n", Comparison.Equal, 1)] }));
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await IdsAsync(Notes with { Filters = [new FieldFilter("state", Comparison.Equal, 1.5)] }));
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await IdsAsync(Notes with { PageSize = 0 }));
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await IdsAsync(Notes with { PageSize = 1001 }));
    }
}
