using System.Buffers;
using System.Text;

namespace FrontOffice.Bot.Wording.Cards;

/// <summary>Keeps plain text plain where Markdown is read: a guest's name never becomes a link.</summary>
internal static class PlainMarkdown
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(@"\`*_[]<>~#");

    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Marks)) return text;
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (Marks.Contains(character)) escaped.Append('\\');
            escaped.Append(character);
        }

        return escaped.ToString();
    }
}
