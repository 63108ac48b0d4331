using System.Buffers;
using System.Text;
using System.Text.Json;
using FrontOffice.Bot.Understanding.Offline;
using FrontOffice.Bot.Understanding.Offline.Grammars;

namespace FrontOffice.Bot.Understanding.Commandline;

/// <summary>The <c>understand</c> command: a JSON line for each line read, in the same order; a line that cannot be read is answered with its error.</summary>
/// <param name="today">Now in hotel time, for lines without a <c>reference</c>.</param>
public sealed class UnderstandLines(OfflineUnderstanding engine, DateTime today)
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task RunAsync(TextReader lines, TextWriter answers, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(answers);
        var buffer = new ArrayBufferWriter<byte>(2048);
        while (await lines.ReadLineAsync(cancellationToken) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            buffer.ResetWrittenCount();
            Answer(line, buffer);
            await answers.WriteAsync(Encoding.UTF8.GetString(buffer.WrittenSpan));
            await answers.WriteAsync('\n');
        }

        await answers.FlushAsync(cancellationToken);
    }

    private void Answer(string line, ArrayBufferWriter<byte> buffer)
    {
        using var writer = new Utf8JsonWriter(buffer, Plain);
        writer.WriteStartObject();
        var asked = AskedLine.Read(line, today);
        writer.WritePropertyName("id");
        if (asked.Id is { } id) id.WriteTo(writer);
        else writer.WriteNullValue();
        if (asked.Utterance is { } utterance) Understand(utterance, asked, writer);
        else writer.WriteString("error", asked.Error);
        writer.WriteEndObject();
    }

    private void Understand(Utterance utterance, AskedLine asked, Utf8JsonWriter writer)
    {
        var (understood, reading) = engine.Understand(utterance, asked.Language ?? engine.LanguageOf(utterance));
        writer.WriteString("language", understood.Language.Code);
        writer.WriteString("intent", understood.Intents[0].Name);
        writer.WriteNumber("confidence", Math.Round(understood.Intents[0].Confidence, 3));
        writer.WriteStartArray("intents");
        foreach (var intent in understood.Intents)
        {
            writer.WriteStartObject();
            writer.WriteString("name", intent.Name);
            writer.WriteNumber("confidence", Math.Round(intent.Confidence, 3));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        ReadingJson.Write(writer, reading);
    }
}
