using System.Text.RegularExpressions;
using FrontOffice.Bot.Understanding.Offline.Words;

namespace FrontOffice.Bot.Understanding.Offline.Planning;

/// <summary>"What kinds of rooms do you have?": the rooms themselves are asked about, not what is free or costs what.</summary>
internal static partial class RoomTour
{
    public static bool IsWanted(Wish wish)
    {
        if (wish.Intent.Name is not (IntentNames.Availability or IntentNames.Book or "info.amenity")) return false;
        if (FactKinds.HasDates(wish.Facts) || FactKinds.HasParty(wish.Facts) || wish.Facts.Date is not null) return false;
        var text = Folding.Fold(wish.Text);
        return Rooms().IsMatch(text) && !Stock().IsMatch(text);
    }

    [GeneratedRegex(
        @"\b(?:what|which|show|see|list|kinds?|types?|sorts?|describe|pictures?|photos?)\b.{0,30}\brooms?\b|\b(?:quelles?|quels?|types?|genres?|sortes?|voir|montrez|presentez|photos?|images?)\b.{0,30}\bchambres?\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Rooms();

    [GeneratedRegex(
        @"\b(?:available|availability|free|left|vacan\w*|open|still|book\w*|reserv\w*|dispo\w*|libres?|reste\w*|prix|tarifs?|price\w*|rates?|cost\w*|in the room|in my room|dans la chambre|dans les chambres|in the rooms|the room (?:has|have)|(?:does|do) the rooms?)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Stock();
}
