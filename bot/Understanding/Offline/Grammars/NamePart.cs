namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>What the words before a name announce.</summary>
internal enum NamePart
{
    Full,

    /// <summary>"this is", "c'est": a name only when it looks like one.</summary>
    Weak,
    First,
    Last,

    /// <summary>"Mr", "madame": a family name, unless a given one precedes it.</summary>
    Title,
}
