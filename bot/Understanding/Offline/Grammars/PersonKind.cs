namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Who a word means.</summary>
internal enum PersonKind
{
    /// <summary>"people", "guests": of any age.</summary>
    Anyone,
    Adult,
    Child,

    /// <summary>"couple": two adults.</summary>
    Couple,

    /// <summary>Somebody's grown relative or friend: "wife", "colleague".</summary>
    Companion,

    /// <summary>Two of them by the word alone: "parents".</summary>
    Companions,

    /// <summary>Somebody's child: "son", "daughter".</summary>
    Offspring,
}
