namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>How exactly a range tells the days of a stay.</summary>
internal enum PeriodKind
{
    None,

    /// <summary>Both ends were said.</summary>
    Stay,

    /// <summary>Saturday and Sunday: a stay from Friday to Sunday.</summary>
    Weekend,

    /// <summary>A feast with its weekend: a stay on exactly these days.</summary>
    Feast,

    /// <summary>A week, a month, a season: too wide to book.</summary>
    Wide,
}
