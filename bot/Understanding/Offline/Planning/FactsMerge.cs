using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding.Offline.Planning;

/// <summary>Facts of two parts of one utterance; where both say something, the later words count.</summary>
internal static class FactsMerge
{
    public static Facts Of(Facts earlier, Facts later) => new()
    {
        Arrival = later.Arrival ?? earlier.Arrival,
        Departure = later.Departure ?? earlier.Departure,
        Nights = later.Nights ?? earlier.Nights,
        AmbiguousDates = Later(earlier.AmbiguousDates, later.AmbiguousDates),
        VagueTime = later.VagueTime ?? earlier.VagueTime,
        ImpossibleDate = later.ImpossibleDate ?? earlier.ImpossibleDate,
        Date = later.Date ?? earlier.Date,
        Time = later.Time ?? earlier.Time,
        Adults = later.Adults ?? earlier.Adults,
        Children = later.Children ?? earlier.Children,
        ChildAges = Later(earlier.ChildAges, later.ChildAges),
        Guests = later.Guests ?? earlier.Guests,
        Rooms = later.Rooms ?? earlier.Rooms,
        ImpossibleNumber = later.ImpossibleNumber ?? earlier.ImpossibleNumber,
        RoomType = later.RoomType ?? earlier.RoomType,
        RatePlan = later.RatePlan ?? earlier.RatePlan,
        Extras = Both(earlier.Extras, later.Extras),
        ExtrasDropped = Both(earlier.ExtrasDropped, later.ExtrasDropped),
        Wishes = Both(earlier.Wishes, later.Wishes),
        WishesDropped = Both(earlier.WishesDropped, later.WishesDropped),
        Option = later.Option ?? earlier.Option,
        Answer = later.Answer ?? earlier.Answer,
        FirstName = later.FirstName ?? earlier.FirstName,
        LastName = later.LastName ?? earlier.LastName,
        NameSpelled = later.NameSpelled || earlier.NameSpelled,
        Email = later.Email ?? earlier.Email,
        Phone = later.Phone ?? earlier.Phone,
        Code = later.Code ?? earlier.Code,
        RoomNumber = later.RoomNumber ?? earlier.RoomNumber,
        Amount = later.Amount ?? earlier.Amount,
        Currency = later.Currency ?? earlier.Currency,
        Quantity = later.Quantity ?? earlier.Quantity,
        Elements = Both(earlier.Elements, later.Elements),
        Language = later.Language ?? earlier.Language,
        Topic = later.Topic ?? earlier.Topic,
        Department = later.Department ?? earlier.Department,
        Text = (earlier.Text, later.Text) switch
        {
            (null, var text) => text,
            (var text, null) => text,
            var (first, second) => $"{first} {second}",
        },
    };

    private static IReadOnlyList<T> Later<T>(IReadOnlyList<T> earlier, IReadOnlyList<T> later) => later.Count > 0 ? later : earlier;

    private static IReadOnlyList<T> Both<T>(IReadOnlyList<T> earlier, IReadOnlyList<T> later) =>
        earlier.Count == 0 ? later : later.Count == 0 ? earlier : [.. earlier.Union(later)];
}
