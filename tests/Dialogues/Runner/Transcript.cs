using System.Text;

namespace FrontOffice.Tests.Dialogues.Runner;

/// <summary>A played dialogue, written as its file is: what the guest did, what the desk said, what is kept.</summary>
internal sealed class Transcript(string head)
{
    private readonly StringBuilder _text = new(head + "\n\n---\n");

    public void Guest(GuestLine line) => _text.Append("\n> ").Append(line.Written).Append('\n');

    public void Desk(DeskReply reply)
    {
        if (reply.Text.Length > 0) _text.Append('\n').Append(reply.Text).Append('\n');
        foreach (var card in reply.Cards) _text.Append("\ncard: ").Append(card).Append('\n');
        if (reply.Buttons.Count > 0) _text.Append("\nbuttons: ").AppendJoin(" | ", reply.Buttons.Select(button => button.Title)).Append('\n');
    }

    public void Silence() => _text.Append("\n(no reply)\n");

    public void Kept(IReadOnlyList<string> lines)
    {
        _text.Append("\n---\n");
        foreach (var line in lines) _text.Append("\n- ").Append(line);
        _text.Append(lines.Count == 0 ? "\nNothing is kept.\n" : "\n");
    }

    public override string ToString() => _text.ToString();
}
