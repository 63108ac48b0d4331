using FrontOffice.Data.Documents;

namespace FrontOffice.Tests.Conformance.Documents;

public abstract class CommitConformance<TStore> : StoreConformance<TStore>
    where TStore : IStoreUnderTest, new()
{
    [Fact]
    public async Task A_document_that_was_created_is_read_as_it_was_written()
    {
        var body = Body("\"name\":\"Zoë\",\"total\":123.45,\"nested\":{\"list\":[1,null,true,\"€\"]}");

        var etags = await WriteAsync(new DocumentWrite.Create("note:1", "note", body));

        var document = await ReadAsync("note:1");
        Assert.NotNull(document);
        Assert.Equal(Key("note:1"), document.Key);
        Assert.Equal("note", document.Type);
        Assert.Equal(etags[0], document.ETag);
        Assert.Null(document.ExpiresAt);
        AssertSameJson(body, document.Body);
    }

    [Fact]
    public async Task What_was_never_written_is_read_as_nothing() => Assert.Null(await ReadAsync("note:none"));

    [Fact]
    public async Task A_second_create_is_refused_and_changes_nothing()
    {
        var etags = await WriteAsync(Create("note:1", "\"n\":1"));

        var second = await TryAsync(Create("note:1", "\"n\":2"));

        Assert.Equal(new CommitResult.Refused(0, CommitRefusal.AlreadyExists), second);
        Assert.Equal(etags[0], (await ReadAsync("note:1"))?.ETag);
    }

    [Fact]
    public async Task A_replace_with_the_current_etag_changes_the_document_and_its_etag()
    {
        var first = await WriteAsync(Create("note:1", "\"state\":\"held\""));

        var second = await WriteAsync(new DocumentWrite.Replace("note:1", "memo", Body("\"state\":\"done\""), first[0]));

        var document = await ReadAsync("note:1");
        Assert.NotEqual(first[0], second[0]);
        Assert.Equal((second[0], "memo"), (document?.ETag, document?.Type));
        AssertSameJson(Body("\"state\":\"done\""), document!.Body);
    }

    [Fact]
    public async Task A_replace_with_an_older_etag_is_refused()
    {
        var first = await WriteAsync(Create("note:1"));
        await WriteAsync(new DocumentWrite.Replace("note:1", "note", Body("\"n\":2"), first[0]));

        var late = await TryAsync(new DocumentWrite.Replace("note:1", "note", Body("\"n\":3"), first[0]));

        Assert.Equal(new CommitResult.Refused(0, CommitRefusal.ETagMismatch), late);
        AssertSameJson(Body("\"n\":2"), (await ReadAsync("note:1"))!.Body);
    }

    [Fact]
    public async Task A_replace_of_nothing_is_refused() =>
        Assert.Equal(
            new CommitResult.Refused(0, CommitRefusal.Missing),
            await TryAsync(new DocumentWrite.Replace("note:none", "note", Body("\"n\":1"), "0000000000000001")));

    [Fact]
    public async Task A_put_writes_whatever_was_there()
    {
        await WriteAsync(new DocumentWrite.Put("note:1", "note", Body("\"n\":1")));
        await WriteAsync(new DocumentWrite.Put("note:1", "note", Body("\"n\":2")));

        AssertSameJson(Body("\"n\":2"), (await ReadAsync("note:1"))!.Body);
    }

    [Fact]
    public async Task A_delete_removes_the_document_that_has_its_etag()
    {
        var etags = await WriteAsync(Create("note:1"));

        var refused = await TryAsync(new DocumentWrite.Delete("note:1", "0000000000000001"));
        var deleted = await WriteAsync(new DocumentWrite.Delete("note:1", etags[0]));

        Assert.Equal(new CommitResult.Refused(0, CommitRefusal.ETagMismatch), refused);
        Assert.Equal([""], deleted);
        Assert.Null(await ReadAsync("note:1"));
        Assert.Equal(new CommitResult.Refused(0, CommitRefusal.Missing), await TryAsync(new DocumentWrite.Delete("note:1", etags[0])));
    }

    [Fact]
    public async Task A_delete_without_an_etag_removes_what_is_there_and_is_content_with_nothing()
    {
        await WriteAsync(Create("note:1"));

        await WriteAsync(new DocumentWrite.Delete("note:1", null), new DocumentWrite.Delete("note:none", null));

        Assert.Null(await ReadAsync("note:1"));
    }

    [Fact]
    public async Task A_document_written_again_after_its_delete_has_another_etag()
    {
        var first = await WriteAsync(Create("note:1"));
        await WriteAsync(new DocumentWrite.Delete("note:1", first[0]));

        var second = await WriteAsync(Create("note:1"));

        Assert.NotEqual(first[0], second[0]);
    }

    [Fact]
    public async Task One_write_that_is_refused_undoes_its_whole_commit_and_is_named()
    {
        var etags = await WriteAsync(Create("stock:1", "\"n\":1"), Create("stock:2", "\"n\":1"));

        var refused = await TryAsync(
            new DocumentWrite.Replace("stock:1", "note", Body("\"n\":2"), etags[0]),
            Create("note:new"),
            new DocumentWrite.Delete("stock:2", etags[1]),
            new DocumentWrite.Replace("stock:3", "note", Body("\"n\":2"), etags[0]),
            new DocumentWrite.Delete("stock:4", etags[0]));

        Assert.Equal(new CommitResult.Refused(3, CommitRefusal.Missing), refused);
        AssertSameJson(Body("\"n\":1"), (await ReadAsync("stock:1"))!.Body);
        Assert.Equal(etags[0], (await ReadAsync("stock:1"))!.ETag);
        Assert.NotNull(await ReadAsync("stock:2"));
        Assert.Null(await ReadAsync("note:new"));
    }

    [Fact]
    public async Task Writes_of_every_kind_go_together()
    {
        var etags = await WriteAsync(Create("a"), Create("b"), Create("c"));

        var done = await WriteAsync(
            new DocumentWrite.Replace("a", "note", Body("\"n\":2"), etags[0]),
            new DocumentWrite.Delete("b", etags[1]),
            new DocumentWrite.Put("c", "note", Body("\"n\":3")),
            Create("d"));

        Assert.Equal((await ReadAsync("a"))!.ETag, done[0]);
        Assert.Equal("", done[1]);
        Assert.Equal((await ReadAsync("c"))!.ETag, done[2]);
        Assert.Equal((await ReadAsync("d"))!.ETag, done[3]);
        Assert.Null(await ReadAsync("b"));
    }

    [Fact]
    public async Task Of_many_replaces_at_once_one_wins_and_the_others_are_refused()
    {
        var etags = await WriteAsync(Create("stock:1", "\"n\":0"));

        var ends = await Task.WhenAll(Enumerable.Range(1, 24).Select(n => Task.Run(
            async () => await TryAsync(new DocumentWrite.Replace("stock:1", "note", Body($"\"n\":{n}"), etags[0]), Create($"taken:{n}")), Cancellation)));

        Assert.Single(ends, end => end is CommitResult.Committed);
        Assert.Equal(23, ends.Count(end => end is CommitResult.Refused(0, CommitRefusal.ETagMismatch)));
        Assert.Single(await IdsAsync(new DocumentQuery(Container.Stays, Partition, "note") { PageSize = 1000 }), id => id.StartsWith("taken:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_many_creates_at_once_one_wins()
    {
        var ends = await Task.WhenAll(Enumerable.Range(1, 24).Select(n => Task.Run(async () => await TryAsync(Create("note:1", $"\"n\":{n}")), Cancellation)));

        Assert.Single(ends, end => end is CommitResult.Committed);
    }

    [Fact]
    public async Task A_counter_that_all_raise_by_reading_and_replacing_loses_no_raise()
    {
        await WriteAsync(Create("count", "\"n\":0"));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(RaiseThreeTimesAsync, Cancellation)));

        AssertSameJson(Body("\"n\":24"), (await ReadAsync("count"))!.Body);

        async Task RaiseThreeTimesAsync()
        {
            for (var raised = 0; raised < 3;)
            {
                var now = (await ReadAsync("count"))!;
                using var json = System.Text.Json.JsonDocument.Parse(now.Body);
                var next = Body($"\"n\":{json.RootElement.GetProperty("n").GetInt32() + 1}");
                if (await TryAsync(new DocumentWrite.Replace("count", "note", next, now.ETag)) is CommitResult.Committed) raised++;
            }
        }
    }

    [Fact]
    public async Task The_same_id_in_another_partition_or_container_is_another_document()
    {
        await WriteAsync(Create("note:1", "\"n\":1"));
        var elsewhere = new Commit(Container.Stays, Partition + "-2", [Create("note:1", "\"n\":2")]);
        var otherwise = new Commit(Container.Desk, Partition, [Create("note:1", "\"n\":3")]);

        Assert.IsType<CommitResult.Committed>(await Store.CommitAsync(elsewhere, Cancellation));
        Assert.IsType<CommitResult.Committed>(await Store.CommitAsync(otherwise, Cancellation));

        AssertSameJson(Body("\"n\":1"), (await ReadAsync("note:1"))!.Body);
        AssertSameJson(Body("\"n\":2"), (await Store.ReadAsync(new DocumentKey(Container.Stays, Partition + "-2", "note:1"), Cancellation))!.Body);
        AssertSameJson(Body("\"n\":3"), (await Store.ReadAsync(new DocumentKey(Container.Desk, Partition, "note:1"), Cancellation))!.Body);
        Assert.Equal(["note:1"], await IdsAsync(new DocumentQuery(Container.Stays, Partition, "note")));
    }

    [Fact]
    public async Task Every_container_of_the_house_takes_documents()
    {
        foreach (var container in Container.All)
        {
            var end = await Store.CommitAsync(new Commit(container, Partition, [Create("note:1")]), Cancellation);
            Assert.IsType<CommitResult.Committed>(end);
            Assert.NotNull(await Store.ReadAsync(new DocumentKey(container, Partition, "note:1"), Cancellation));
        }
    }
}
