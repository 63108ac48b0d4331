using System.Text;
using FrontOffice.Data.Documents;

namespace FrontOffice.Tests.Conformance.Documents;

public abstract class LimitConformance<TStore> : StoreConformance<TStore>
    where TStore : IStoreUnderTest, new()
{
    [Fact]
    public async Task A_hundred_writes_go_together_and_one_more_is_a_fault()
    {
        var hundred = Enumerable.Range(0, 100).Select(n => (DocumentWrite)Create($"note:{n:000}")).ToArray();

        var etags = await WriteAsync(hundred);

        Assert.Equal(100, etags.Count);
        Assert.Equal(100, (await IdsAsync(new DocumentQuery(Container.Stays, Partition, "note") { PageSize = 30 })).Count);
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await TryAsync([.. hundred, Create("note:100")]));
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await TryAsync());
    }

    [Fact]
    public async Task A_hundred_writes_of_which_the_last_is_refused_leave_nothing()
    {
        await WriteAsync(Create("note:099"));
        var writes = Enumerable.Range(0, 100).Select(n => (DocumentWrite)Create($"note:{n:000}")).ToArray();

        var refused = await TryAsync(writes);

        Assert.Equal(new CommitResult.Refused(99, CommitRefusal.AlreadyExists), refused);
        Assert.Equal(["note:099"], await IdsAsync(new DocumentQuery(Container.Stays, Partition, "note")));
    }

    [Fact]
    public async Task A_body_of_almost_two_megabytes_comes_back_whole()
    {
        var body = Body($"\"text\":\"{new string('x', Commit.MaxBytes - (4 * CommitRules.EnvelopeBytes))}\"");

        await WriteAsync(new DocumentWrite.Create("note:1", "note", body));

        AssertSameJson(body, (await ReadAsync("note:1"))!.Body);
    }

    [Fact]
    public async Task More_than_two_megabytes_in_one_commit_are_a_fault()
    {
        var half = $"\"text\":\"{new string('x', Commit.MaxBytes / 2)}\"";

        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await TryAsync(Create("note:1", half), Create("note:2", half)));
        Assert.Null(await ReadAsync("note:1"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData(@"a\b")]
    [InlineData("a?b")]
    [InlineData("a#b")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    public async Task An_id_that_no_store_could_keep_is_a_fault(string id)
    {
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await TryAsync(Create(id)));
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await ReadAsync(id));
    }

    [Fact]
    public async Task An_id_has_at_most_255_characters_and_no_half_of_one()
    {
        var longest = new string('é', 255);

        await WriteAsync(Create(longest));

        Assert.NotNull(await ReadAsync(longest));
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await TryAsync(Create(longest + "e")));
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await TryAsync(Create("broken \ud83d")));
    }

    [Theory]
    [InlineData("reservation:K7MPQ2XW")]
    [InlineData("name: Zoë d'Ölmütz")]
    [InlineData("姓名")]
    [InlineData("اسم")]
    [InlineData("🛎️ room")]
    [InlineData("percent %2F + & = \" '")]
    [InlineData(" surrounded by spaces ")]
    [InlineData("a'; DROP TABLE stays; --")]
    public async Task Ids_partitions_and_bodies_keep_every_script_and_sign(string text)
    {
        var partition = Partition + text;
        var body = DocumentBodyOf(text);

        await Store.CommitAsync(new Commit(Container.Stays, partition, [new DocumentWrite.Create(text, "note", body)]), Cancellation);

        var read = await Store.ReadAsync(new DocumentKey(Container.Stays, partition, text), Cancellation);
        AssertSameJson(body, read!.Body);
        var found = await Store.QueryAsync(new DocumentQuery(Container.Stays, partition, "note") { Filters = [new FieldFilter("surname", Comparison.Equal, text)] }, Cancellation);
        Assert.Equal(text, Assert.Single(found.Documents).Key.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("7")]
    [InlineData("{\"schema\":1")]
    [InlineData("{\"schema\":1} x")]
    [InlineData("{\"n\":1}")]
    [InlineData("{\"schema\":\"one\"}")]
    public async Task A_body_is_a_json_object_with_the_number_of_its_schema(string body) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await TryAsync(new DocumentWrite.Create("note:1", "note", Encoding.UTF8.GetBytes(body))));

    [Fact]
    public async Task A_body_is_utf8() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await TryAsync(new DocumentWrite.Create("note:1", "note", new byte[] { (byte)'{', 0xFF, (byte)'}' })));

    [Fact]
    public async Task A_commit_writes_a_document_once() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await TryAsync(Create("note:1"), new DocumentWrite.Delete("note:1", null)));

    [Fact]
    public async Task A_cancelled_call_does_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var commit = new Commit(Container.Stays, Partition, [Create("note:1")]);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.CommitAsync(commit, cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.ReadAsync(Key("note:1"), cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.QueryAsync(new DocumentQuery(Container.Stays, Partition, "note"), cancelled.Token));

        Assert.Null(await ReadAsync("note:1"));
    }

    private static ReadOnlyMemory<byte> DocumentBodyOf(string text) => Encoding.UTF8.GetBytes(
        new System.Text.Json.Nodes.JsonObject { ["schema"] = 1, ["surname"] = text, ["words"] = text + "\u0000\u2028\\\"" }.ToJsonString());
}
