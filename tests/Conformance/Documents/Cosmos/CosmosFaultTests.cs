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
        await WriteAsync(new DocumentWrite.Create("counter", "note", Counted([])));
        account.Faults.Clear();
        for (var call = 1; call < 2000; call += 5) account.Faults.At(call, Fault.Parse(faults[call % faults.Length]));

        var raises = Enumerable.Range(0, Raisers).Select(raiser => Enumerable.Range(0, Times).Select(time => $"{raiser}-{time}").ToArray()).ToArray();
        await Task.WhenAll(raises.Select(own => Task.Run(() => RaiseAsync(own), Cancellation)));

        account.Faults.Clear();
        Assert.Equal(raises.SelectMany(own => own), Counts((await ReadAsync("counter"))!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_commit_that_happened_unheard_is_not_called_refused_when_others_wrote_over_it()
    {
        var before = await WriteAsync(Create("stock", 0));
        account.Faults.Clear();
        account.Faults.At(1, new Fault.AnswerLost(() => WriteAsync(new DocumentWrite.Put("stock", "note", Body(2)))));

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await CommitAsync(new DocumentWrite.Replace("stock", "note", Body(1), before[0])));
    }

    [Fact]
    public async Task A_commit_that_happened_unheard_is_not_called_refused_when_others_removed_what_it_wrote()
    {
        var before = await WriteAsync(Create("stock", 0));
        account.Faults.Clear();
        account.Faults.At(1, new Fault.AnswerLost(() => WriteAsync(new DocumentWrite.Delete("stock", null))));

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await CommitAsync(new DocumentWrite.Replace("stock", "note", Body(1), before[0])));
    }

    [Fact]
    public async Task A_removal_that_did_not_happen_is_not_acknowledged_when_others_wrote_meanwhile()
    {
        var before = await WriteAsync(Create("hold", 0));
        account.Faults.Clear();
        account.Faults.At(1, new Fault.CallLost(() => WriteAsync(new DocumentWrite.Put("hold", "note", Body(1)))));

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await CommitAsync(new DocumentWrite.Delete("hold", before[0])));

        Assert.NotNull(await ReadAsync("hold"));
    }

    [Fact]
    public async Task A_removal_by_others_is_not_acknowledged_as_ones_own()
    {
        var before = await WriteAsync(Create("hold", 0));
        account.Faults.Clear();
        account.Faults.At(1, new Fault.CallLost(() => WriteAsync(new DocumentWrite.Delete("hold", before[0]))));

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await CommitAsync(new DocumentWrite.Delete("hold", before[0])));
    }

    [Fact]
    public async Task A_removal_of_whatever_is_there_is_acknowledged_after_a_lost_answer()
    {
        await WriteAsync(Create("hold", 0));
        account.Faults.Clear();
        account.Faults.At(1, new Fault.AnswerLost());

        await WriteAsync(new DocumentWrite.Delete("hold", null));

        Assert.Null(await ReadAsync("hold"));
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

    private static byte[] Counted(IEnumerable<string> raises) => JsonSerializer.SerializeToUtf8Bytes(new { schema = 1, raises });

    private static string[] Counts(StoredDocument counter)
    {
        using var body = JsonDocument.Parse(counter.Body);
        return [.. body.RootElement.GetProperty("raises").EnumerateArray().Select(raise => raise.GetString()!)];
    }

    private async Task RaiseAsync(IEnumerable<string> raises)
    {
        foreach (var raise in raises) await RaiseAsync(raise);
    }

    /// <summary>As skills do: a raise has its own id, and is looked for before it is made again.</summary>
    private async Task RaiseAsync(string raise)
    {
        var isInDoubt = false;
        while (true)
        {
            var now = await CounterAsync();
            var counted = Counts(now);
            if (counted.Contains(raise))
            {
                Assert.True(isInDoubt, $"Raise {raise} is counted, and was called refused.");
                return;
            }

            try
            {
                if (await CommitAsync(new DocumentWrite.Replace("counter", "note", Counted([.. counted, raise]), now.ETag)) is CommitResult.Committed) return;
            }
            catch (StoreUnavailableException)
            {
                isInDoubt = true;
            }
        }
    }

    private async Task<StoredDocument> CounterAsync()
    {
        while (true)
        {
            try
            {
                return await ReadAsync("counter") ?? throw new InvalidOperationException("The counter is gone.");
            }
            catch (StoreUnavailableException)
            {
                // A look changes nothing and may be taken again.
            }
        }
    }
}
