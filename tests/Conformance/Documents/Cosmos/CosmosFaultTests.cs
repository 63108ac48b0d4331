using System.Diagnostics;
using System.Text;
using System.Text.Json;
using FrontOffice.Data.Documents;
using FrontOffice.Tests.Testing.CosmosStandIn;

namespace FrontOffice.Tests.Conformance.Documents.Cosmos;

/// <summary>The service throttles, loses calls and answers, is late or silent: each commit still happens once, or is said not to be known.</summary>
public sealed class CosmosFaultTests(FaultyAccount account) : IClassFixture<FaultyAccount>
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(4); // 3 s of patience, and a busy machine.

    private readonly string _partition = $"p-{Guid.NewGuid():N}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> PassingFaults => ["call-lost", "answer-lost", "answer-429", "answer-449", "answer-503", "answer-408", "answer-500", "late-1200"];

    [Theory]
    [MemberData(nameof(PassingFaults))]
    public async Task A_commit_that_meets_a_passing_fault_happens_once_and_is_acknowledged(string fault)
    {
        var before = await WriteAsync(Create("stock", 0), Create("gone", 0));
        account.Faults.Clear();
        account.Faults.At(1, Fault.Parse(fault));

        var end = await CommitAsync(
            new DocumentWrite.Replace("stock", "note", Body(1), before[0]), Create("booking", 1), new DocumentWrite.Delete("gone", before[1]), new DocumentWrite.Put("put", "note", Body(1)));

        var etags = Assert.IsType<CommitResult.Committed>(end).ETags;
        account.Faults.Clear();
        Assert.Equal(etags[0], (await ReadAsync("stock"))!.ETag);
        Assert.Equal(etags[1], (await ReadAsync("booking"))!.ETag);
        Assert.Null(await ReadAsync("gone"));
        Assert.IsType<CommitResult.Committed>(await CommitAsync(new DocumentWrite.Replace("stock", "note", Body(2), etags[0])));
    }

    [Theory]
    [MemberData(nameof(PassingFaults))]
    public async Task A_refusal_stays_a_refusal_after_a_passing_fault(string fault)
    {
        await WriteAsync(Create("stock", 0), Create("taken", 0));
        account.Faults.Clear();
        account.Faults.At(1, Fault.Parse(fault));

        var end = await CommitAsync(Create("new", 1), Create("taken", 1));

        account.Faults.Clear();
        Assert.Equal(new CommitResult.Refused(1, CommitRefusal.AlreadyExists), end);
        Assert.Null(await ReadAsync("new"));
    }

    [Theory]
    [InlineData("frozen", "it does not answer in time")]
    [InlineData("call-lost", "it cannot be reached")]
    [InlineData("answer-429", "it is throttled: more request units are asked for than it has")]
    [InlineData("answer-503", "it answers 503")]
    public async Task A_fault_that_stays_is_named_in_time_and_forgotten_when_it_is_over(string fault, string cause)
    {
        await WriteAsync(Create("stock", 0));
        account.Faults.Clear();
        account.Faults.Always(Fault.Parse(fault));
        var start = Stopwatch.GetTimestamp();

        var write = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await CommitAsync(Create("booking", 1)));
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, Longest);
        start = Stopwatch.GetTimestamp();
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await ReadAsync("stock"));
        Assert.InRange(Stopwatch.GetElapsedTime(start), TimeSpan.Zero, Longest);

        account.Faults.Clear();
        Assert.Contains(cause, write.Message, StringComparison.Ordinal);
        Assert.NotNull(await ReadAsync("stock"));
        Assert.Null(await ReadAsync("booking"));
        await WriteAsync(Create("booking", 1));
    }

    [Fact]
    public async Task Raises_of_a_counter_under_constant_faults_are_each_counted_once()
    {
        const int Raisers = 4;
        const int Times = 6;
        string[] faults = ["call-lost", "answer-lost", "answer-429", "answer-449", "answer-503", "late-900"];
        await WriteAsync(Create("counter", 0));
        account.Faults.Clear();
        for (var call = 1; call < 2000; call += 5) account.Faults.At(call, Fault.Parse(faults[call % faults.Length]));

        var ends = await Task.WhenAll(Enumerable.Range(0, Raisers).Select(_ => Task.Run(() => RaiseAsync(Times), Cancellation)));

        account.Faults.Clear();
        var counter = JsonDocument.Parse((await ReadAsync("counter"))!.Body).RootElement.GetProperty("n").GetInt32();
        Assert.InRange(counter, ends.Sum(end => end.Done), ends.Sum(end => end.Done + end.Unknown));
        Assert.Equal(Raisers * Times, ends.Sum(end => end.Done));
    }

    [Fact]
    public async Task What_a_piece_of_work_was_charged_is_added_up()
    {
        account.Faults.Clear();
        using var work = new Activity("turn").Start();
        var charge = StoreCharge.Of(work);

        await WriteAsync(Create("a", 1), Create("b", 1));
        await ReadAsync("a");

        Assert.Equal(3, charge.Units); // The stand-in charges one for each operation.
    }

    private static ReadOnlyMemory<byte> Body(int n) => Encoding.UTF8.GetBytes($$"""{"schema":1,"n":{{n}}}""");

    private static DocumentWrite.Create Create(string id, int n) => new(id, "note", Body(n));

    private ValueTask<CommitResult> CommitAsync(params DocumentWrite[] writes) => account.Store.CommitAsync(new Commit(Container.Stays, _partition, writes), Cancellation);

    private async Task<IReadOnlyList<string>> WriteAsync(params DocumentWrite[] writes) => Assert.IsType<CommitResult.Committed>(await CommitAsync(writes)).ETags;

    private ValueTask<StoredDocument?> ReadAsync(string id) => account.Store.ReadAsync(new DocumentKey(Container.Stays, _partition, id), Cancellation);

    private async Task<(int Done, int Unknown)> RaiseAsync(int times)
    {
        var (done, unknown) = (0, 0);
        while (done < times)
        {
            try
            {
                var now = (await ReadAsync("counter"))!;
                var n = JsonDocument.Parse(now.Body).RootElement.GetProperty("n").GetInt32();
                if (await CommitAsync(new DocumentWrite.Replace("counter", "note", Body(n + 1), now.ETag)) is CommitResult.Committed) done++;
            }
            catch (StoreUnavailableException)
            {
                unknown++;
            }
        }

        return (done, unknown);
    }
}
