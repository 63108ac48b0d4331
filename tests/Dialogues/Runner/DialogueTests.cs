using FrontOffice.Data.Documents;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Dialogues.Runner;

/// <summary>Plays every dialogue file and holds what the desk says, and what it keeps, against the file.</summary>
/// <remarks>With UPDATE_DIALOGUES=1 the files are written anew from what the desk says now, to be read and judged before they are committed; a build server refuses that.</remarks>
public sealed class DialogueTests
{
    public static TheoryData<string> Names => [.. Updating ? DialogueFolder.Names : DialogueFolder.Reviewed];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_desk_answers_as_written(string name)
    {
        var played = await PlayAsync(name, TestContext.Current.CancellationToken);

        if (Updating) await File.WriteAllTextAsync(DialogueFolder.FileOf(name), played, TestContext.Current.CancellationToken);
        Assert.Equal(DialogueFolder.Read(name), played, ignoreLineEndingDifferences: true);
    }

    private static bool Updating => Environment.GetEnvironmentVariable("UPDATE_DIALOGUES") == "1" && Environment.GetEnvironmentVariable("CI") is null;

    private static async Task<string> PlayAsync(string name, CancellationToken cancellationToken)
    {
        var dialogue = Dialogue.Parse(name, DialogueFolder.Read(name));
        var before = dialogue.After is null ? null : Dialogue.Parse(dialogue.After, DialogueFolder.Read(dialogue.After));
        await using var desk = new Desk(SampleHotel.Profile, (before ?? dialogue).Start);
        var codes = new CodeMask();
        if (before is not null)
        {
            await TakeAsync(desk, before.SoldOut, cancellationToken);
            await new DialoguePlayer(desk, codes, new Transcript("")).PlayAsync(before, cancellationToken);
            desk.Clock.Advance(desk.InstantOf(dialogue.Start) - desk.Clock.GetUtcNow());
        }

        await TakeAsync(desk, dialogue.SoldOut, cancellationToken);
        var transcript = new Transcript(dialogue.Head);
        await new DialoguePlayer(desk, codes, transcript).PlayAsync(dialogue, cancellationToken);
        transcript.Kept([.. (await KeptPapers.ReadAsync(desk, cancellationToken)).Select(codes.Hide)]);
        Assert.Empty(desk.Faults);
        return transcript.ToString();
    }

    private static async Task TakeAsync(Desk desk, IReadOnlyList<TakenRooms> taken, CancellationToken cancellationToken)
    {
        foreach (var rooms in taken)
        {
            foreach (var type in desk.Hotel.RoomTypes.Where(type => rooms.RoomType is null || rooms.RoomType == type.Id))
            {
                foreach (var key in StockMonthKey.Spanned(type.Id, rooms.Dates))
                {
                    var stored = await desk.Documents.ReadAsync(new DocumentKey(Container.Stays, desk.Hotel.Id, key.DocumentId), HotelJson.Default.StockMonth, cancellationToken);
                    var month = (stored?.Value ?? StockMonth.Empty(key)).WithBlocked(rooms.Dates, rooms.Rooms ?? type.RoomNumbers.Count);
                    await desk.Documents.CommitAsync(
                        new Commit(Container.Stays, desk.Hotel.Id, [new DocumentWrite.Put(key.DocumentId, StockMonth.DocumentType, DocumentBody.Of(month, HotelJson.Default.StockMonth))]),
                        cancellationToken);
                }
            }
        }
    }
}
