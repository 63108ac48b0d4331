using FrontOffice.Data.Documents;

namespace FrontOffice.Tests.Conformance.Documents;

public abstract class ExpiryConformance<TStore> : StoreConformance<TStore>
    where TStore : IStoreUnderTest, new()
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public async Task A_document_says_when_it_ends()
    {
        await WriteAsync(Create("hold:1", timeToLive: Hour));

        var end = (await ReadAsync("hold:1"))!.ExpiresAt;

        Assert.NotNull(end);
        Assert.InRange(end.Value, Clock.GetUtcNow() + Hour - TimeSpan.FromSeconds(1), Clock.GetUtcNow() + Hour + TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_document_whose_time_is_over_is_neither_read_nor_found()
    {
        await WriteAsync(Create("hold:1", timeToLive: Hour), Create("hold:2", timeToLive: 2 * Hour), Create("hold:3"));

        Clock.Advance(Hour - TimeSpan.FromSeconds(2));
        Assert.NotNull(await ReadAsync("hold:1"));
        Clock.Advance(TimeSpan.FromSeconds(4));

        Assert.Null(await ReadAsync("hold:1"));
        Assert.Equal(["hold:2", "hold:3"], await IdsAsync(new DocumentQuery(Container.Stays, Partition, "note")));
    }

    [Fact]
    public async Task For_every_precondition_a_document_whose_time_is_over_is_not_there()
    {
        var etags = await WriteAsync(Create("hold:1", timeToLive: Hour), Create("hold:2", timeToLive: Hour), Create("hold:3", timeToLive: Hour));
        Clock.Advance(2 * Hour);

        Assert.Equal(new CommitResult.Refused(0, CommitRefusal.Missing), await TryAsync(new DocumentWrite.Replace("hold:1", "note", Body("\"n\":2"), etags[0])));
        Assert.Equal(new CommitResult.Refused(0, CommitRefusal.Missing), await TryAsync(new DocumentWrite.Delete("hold:1", etags[0])));
        await WriteAsync(Create("hold:1", "\"n\":2"), new DocumentWrite.Delete("hold:2", null), new DocumentWrite.Put("hold:3", "note", Body("\"n\":3")));

        AssertSameJson(Body("\"n\":2"), (await ReadAsync("hold:1"))!.Body);
        Assert.Null(await ReadAsync("hold:2"));
        AssertSameJson(Body("\"n\":3"), (await ReadAsync("hold:3"))!.Body);
    }

    [Fact]
    public async Task Of_many_creates_over_a_document_whose_time_is_over_one_wins()
    {
        await WriteAsync(Create("hold:1", timeToLive: Hour));
        Clock.Advance(2 * Hour);

        var ends = await Task.WhenAll(Enumerable.Range(0, 12).Select(n => Task.Run(async () => await TryAsync(Create("hold:1", $"\"n\":{n}")), Cancellation)));

        Assert.Single(ends, end => end is CommitResult.Committed);
        Assert.Equal(11, ends.Count(end => end is CommitResult.Refused(0, CommitRefusal.AlreadyExists)));
    }

    [Fact]
    public async Task A_replace_sets_the_time_anew()
    {
        var etags = await WriteAsync(Create("hold:1", timeToLive: Hour), Create("hold:2", timeToLive: Hour));
        await WriteAsync(
            new DocumentWrite.Replace("hold:1", "note", Body("\"n\":2"), etags[0]),
            new DocumentWrite.Replace("hold:2", "note", Body("\"n\":2"), etags[1], 3 * Hour));

        Clock.Advance(2 * Hour);

        Assert.Null((await ReadAsync("hold:1"))!.ExpiresAt);
        Assert.NotNull((await ReadAsync("hold:2"))!.ExpiresAt);
    }

    [Fact]
    public async Task A_time_to_live_that_is_over_at_once_is_a_fault() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await TryAsync(Create("hold:1", timeToLive: TimeSpan.Zero)));
}
