using System.Text.Json;
using FrontOffice.Bot.Understanding.Commandline;
using FrontOffice.Tests.Unit.Bot.Understanding.Offline;

namespace FrontOffice.Tests.Unit.Bot.Understanding;

public sealed class UnderstandLinesTests(Desk desk) : IClassFixture<Desk>
{
    [Fact]
    public async Task Each_line_is_answered_in_its_place()
    {
        var answers = await RunAsync(
            """{"id":"a","text":"A room for two from 10 to 12 June","reference":"2027-05-01"}""",
            """{"id":2,"text":"Avez-vous un parking ?"}""");

        Assert.Equal("a", answers[0].GetProperty("id").GetString());
        Assert.Equal("en", answers[0].GetProperty("language").GetString());
        Assert.Equal("reservation.book", answers[0].GetProperty("intent").GetString());
        Assert.InRange(answers[0].GetProperty("confidence").GetDouble(), 0.3, 1);
        Assert.Equal("2027-06-10", answers[0].GetProperty("check_in_date").GetString());
        Assert.Equal("2027-06-12", answers[0].GetProperty("check_out_date").GetString());
        Assert.Equal(2, answers[0].GetProperty("guests").GetInt32());
        Assert.Equal(2, answers[1].GetProperty("id").GetInt32());
        Assert.Equal("fr", answers[1].GetProperty("language").GetString());
        Assert.Equal("info.parking", answers[1].GetProperty("intent").GetString());
        Assert.Empty(answers[1].GetProperty("dates").EnumerateArray());
    }

    [Theory]
    [InlineData("not json", null)]
    [InlineData("[1]", null)]
    [InlineData("""{"id":"x"}""", "x")]
    [InlineData("""{"id":"x","text":5}""", "x")]
    [InlineData("""{"id":"x","text":"hello","language":"xx"}""", "x")]
    [InlineData("""{"id":"x","text":"hello","reference":"tomorrow"}""", "x")]
    [InlineData("""{"id":"x","text":"hello","reference_time":"25:99"}""", "x")]
    public async Task A_line_that_cannot_be_read_is_answered_with_its_error(string line, string? id)
    {
        var answers = await RunAsync(line, """{"id":"next","text":"hello"}""");

        Assert.Equal(id, answers[0].GetProperty("id").GetString());
        Assert.NotEmpty(answers[0].GetProperty("error").GetString()!);
        Assert.Equal("greet", answers[1].GetProperty("intent").GetString());
    }

    [Fact]
    public async Task A_given_language_is_kept()
    {
        var answers = await RunAsync("""{"id":1,"text":"parking","language":"fr"}""");

        Assert.Equal("fr", answers[0].GetProperty("language").GetString());
    }

    private async Task<JsonElement[]> RunAsync(params string[] lines)
    {
        using var reader = new StringReader(string.Join('\n', lines));
        await using var writer = new StringWriter();

        await new UnderstandLines(desk.Engine, Desk.Saturday).RunAsync(reader, writer, TestContext.Current.CancellationToken);

        return [.. writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
