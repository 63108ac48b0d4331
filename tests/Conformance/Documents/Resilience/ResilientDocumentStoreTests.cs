using System.Text;
using FrontOffice.Data.Documents;
using FrontOffice.Data.Documents.Memory;
using FrontOffice.Data.Documents.Resilience;
using FrontOffice.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace FrontOffice.Tests.Conformance.Documents.Resilience;

public sealed class ResilientDocumentStoreTests : IDisposable
{
    private static readonly DocumentKey Key = new(Container.Stays, "hotel", "note:1");

    private readonly TestClock _clock = new(new DateTimeOffset(2026, 5, 2, 10, 0, 0, TimeSpan.Zero));
    private readonly FailingStore _failing;
    private readonly ResilientDocumentStore _store;

    public ResilientDocumentStoreTests()
    {
        _failing = new FailingStore(new MemoryDocumentStore(_clock));
        var options = new ResilientDocumentsOptions { FewestCalls = 4, CallsAtOnce = 2, CallsWaiting = 1, PauseBeforeRetry = TimeSpan.Zero };
        _store = new ResilientDocumentStore(_failing, Options.Create(options), _clock, NullLogger<ResilientDocumentStore>.Instance);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task A_read_that_fails_once_is_tried_again()
    {
        _failing.Failures = 1;

        Assert.Null(await _store.ReadAsync(Key, Cancellation));
        Assert.Equal(2, _failing.Calls);
    }

    [Fact]
    public async Task A_read_that_fails_twice_is_given_up()
    {
        _failing.Failures = 2;

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await _store.ReadAsync(Key, Cancellation));
        Assert.Equal(2, _failing.Calls);
    }

    [Fact]
    public async Task A_commit_is_asked_once()
    {
        _failing.Failures = 1;

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await CommitAsync());
        Assert.Equal(1, _failing.Calls);
    }

    [Fact]
    public async Task A_store_that_fails_again_and_again_is_not_asked_for_a_while_and_still_read()
    {
        _failing.Failures = 4;
        for (var call = 0; call < 4; call++) await Assert.ThrowsAsync<StoreUnavailableException>(async () => await CommitAsync());

        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await CommitAsync());

        Assert.Equal("The store failed again and again; it is not asked for 2 s.", refused.Message);
        Assert.Equal(4, _failing.Calls);
        Assert.Null(await _store.ReadAsync(Key, Cancellation));
        _clock.Advance(TimeSpan.FromSeconds(3));
        Assert.IsType<CommitResult.Committed>(await CommitAsync());
        Assert.NotNull(await _store.ReadAsync(Key, Cancellation));
    }

    [Fact]
    public async Task Refusals_and_faults_of_the_caller_are_no_failures_of_the_store()
    {
        await CommitAsync();
        for (var call = 0; call < 20; call++)
        {
            Assert.IsType<CommitResult.Refused>(await CommitAsync());
            await Assert.ThrowsAnyAsync<ArgumentException>(async () => await _store.ReadAsync(Key with { Id = "a/b" }, Cancellation));
        }

        Assert.NotNull(await _store.ReadAsync(Key, Cancellation));
    }

    [Fact]
    public async Task A_read_that_gets_no_answer_is_given_up_in_time()
    {
        _failing.Waits = true;
        var read = _store.ReadAsync(Key, Cancellation).AsTask();

        _clock.Advance(TimeSpan.FromSeconds(3));

        var late = await Assert.ThrowsAsync<StoreUnavailableException>(() => read);
        Assert.Equal("The store did not answer in time.", late.Message);
    }

    [Fact]
    public async Task Calls_beyond_the_bulkhead_wait_and_those_beyond_the_queue_are_turned_away()
    {
        _failing.Waits = true;
        var first = CommitAsync("note:1");
        var second = CommitAsync("note:2");
        var waiting = CommitAsync("note:3");

        var turnedAway = await Assert.ThrowsAsync<StoreUnavailableException>(() => CommitAsync("note:4"));

        Assert.Equal("The store has more to do than it can.", turnedAway.Message);
        Assert.Equal(2, _failing.Calls);
        _failing.Let();
        Assert.All(await Task.WhenAll(first, second, waiting), end => Assert.IsType<CommitResult.Committed>(end));
    }

    [Fact]
    public async Task It_is_put_around_the_store_that_was_added()
    {
        await using var services = new ServiceCollection().AddLogging().AddMemoryDocuments().AddResilientDocuments(null).BuildServiceProvider();

        var store = Assert.IsType<ResilientDocumentStore>(Assert.Single(services.GetServices<IDocumentStore>()));
        Assert.Null(await store.ReadAsync(Key, Cancellation));
    }

    private Task<CommitResult> CommitAsync(string id = "note:1") =>
        _store.CommitAsync(new Commit(Container.Stays, "hotel", [new DocumentWrite.Create(id, "note", Encoding.UTF8.GetBytes("""{"schema":1}"""))]), Cancellation).AsTask();
}
