namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>A part of a month, a week or a year.</summary>
internal enum Stretch
{
    Beginning,
    Middle,
    End,
}
