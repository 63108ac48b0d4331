namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>What stands between a token and the one before it.</summary>
internal enum Joint
{
    Space,
    Tight,
    Hyphen,
    Apostrophe,
}
