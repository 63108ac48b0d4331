using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Room types, plans, extras and wishes, wanted or no longer: "drop the breakfast, keep the parking".</summary>
internal static class VocabularyGrammar
{
    public static void Read(Scan scan)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        var found = new Findings();
        var asks = IsAsking(scan);
        bool? wanted = null;
        for (var at = 0; at < tokens.Length;)
        {
            if (scan.Owner(at) is SpanKind.Email or SpanKind.Name or SpanKind.Code or SpanKind.Phone or SpanKind.RoomNumber)
            {
                at++;
                continue;
            }

            var next = ReadAt(scan, at, wanted, asks, found);
            if (next > at)
            {
                at = next;
                continue;
            }

            if (tokens[at].Kind == TokenKind.Mark && tokens[at].Text is "," or "." or ";" or "?" or "!") wanted = null;
            if (PolarityWords.All.TryMatch(tokens, at, out var polarity, out var after))
            {
                wanted = polarity;
                at = after;
                continue;
            }

            at++;
        }

        found.Fill(scan);
        ReadElements(scan, asks);
    }

    private static int ReadAt(Scan scan, int at, bool? wanted, bool asks, Findings found)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        if (!scan.Tongue.IsFrench && tokens[at].Text == "chat") return at;
        if (WishWords.NotWishes.TryMatch(tokens, at, out _, out var next)) return next;
        var isWish = WishWords.Wishes.TryMatch(tokens, at, out var wish, out var wishEnd);
        var isExtra = scan.Vocabulary.Extras.TryMatch(tokens, at, out var extra, out var extraEnd);
        var isType = scan.Vocabulary.RoomTypes.TryMatch(tokens, at, out var type, out var typeEnd);
        var isPlan = scan.Vocabulary.RatePlans.TryMatch(tokens, at, out var plan, out var planEnd);
        var longest = Math.Max(Math.Max(isWish ? wishEnd : 0, isExtra ? extraEnd : 0), Math.Max(isType ? typeEnd : 0, isPlan ? planEnd : 0));
        if (longest == 0) return at;
        var open = !asks || IsAdded(scan, at);
        if (isPlan && planEnd == longest && scan.Word(at - 1) is not ("are" or "sont" or "dates" or "im" or "am" or "quite" or "pretty" or "suis" or "sommes" or "be"))
        {
            if (wanted != false && open) found.RatePlan = plan;
            scan.Claim(at, planEnd, SpanKind.RatePlan);
        }

        if (isType && typeEnd == longest && !(scan.Word(typeEnd - 1) == "family" && scan.Word(typeEnd) is "of" or "name" or "is" or "with" or "has" or "and"))
        {
            if (wanted != false) found.RoomType = type;
            scan.Claim(at, typeEnd, SpanKind.RoomType);
        }

        if (isExtra && extraEnd == longest)
        {
            if (open || wanted == false) found.Extra(extra, wanted != false);
            scan.Claim(at, extraEnd, SpanKind.Extra);
        }

        if (isWish && wishEnd == longest && IsWish(scan, at, wishEnd, wish, isExtra))
        {
            if (open || HasRoom(scan)) found.Wish(wish, wanted != false);
            if (!isExtra) scan.Claim(at, wishEnd, SpanKind.Wish);
        }

        return longest;
    }

    private static bool IsWish(Scan scan, int at, int end, string wish, bool isExtra)
    {
        if (wish == "bath" && scan.Word(end) is "towel" or "towels" or "mat" or "robe") return false;
        if (wish == "double_bed" && end == at + 1 && scan.Word(end) is "room" or "suite" or "s" or "st" or "street") return scan.Word(end) is "room" or "suite";
        return wish != "cot" || !isExtra || end > at;
    }

    private static bool HasRoom(Scan scan) => scan.Tokens.Any(token => token.Text is "room" or "rooms" or "chambre" or "chambres" or "suite");

    /// <summary>"with breakfast?" wants it even in a question; "is breakfast included?" does not.</summary>
    private static bool IsAdded(Scan scan, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - 3); i--)
        {
            if (PolarityWords.Adding.Contains(scan.Word(i))) return true;
        }

        return false;
    }

    private static bool IsAsking(Scan scan)
    {
        if (scan.Tokens.Length > 0 && scan.Tokens[^1].IsMark('?')) return true;
        for (var at = 0; at < Math.Min(scan.Tokens.Length, 4); at++)
        {
            if (PolarityWords.Asking.TryMatch(scan.Tokens, at, out _, out _)) return true;
        }

        return false;
    }

    private static void ReadElements(Scan scan, bool asks)
    {
        var asked = scan.Expects == Expectation.Element;
        if (!asked && !scan.Tokens.Any(token => WishWords.Changing.Contains(token.Text))) return;
        var elements = new List<string>();
        for (var at = 0; at < scan.Tokens.Length;)
        {
            if (!WishWords.Elements.TryMatch(scan.Tokens, at, out var element, out var next))
            {
                at++;
                continue;
            }

            if (!elements.Contains(element) && !(asks && element == "plan")) elements.Add(element);
            at = next;
        }

        if (elements.Count > 1 && elements.Contains("room") && !asked && scan.Facts.RoomType is null) elements.Remove("room");
        scan.Facts = scan.Facts with { Elements = elements };
    }

    /// <summary>What was found, each thing once; what is said later wins.</summary>
    private sealed class Findings
    {
        private readonly List<string> _extras = [];
        private readonly List<string> _extrasDropped = [];
        private readonly List<string> _wishes = [];
        private readonly List<string> _wishesDropped = [];

        public string? RoomType { get; set; }

        public string? RatePlan { get; set; }

        public void Extra(string id, bool wanted) => Put(id, wanted ? _extras : _extrasDropped, wanted ? _extrasDropped : _extras);

        public void Wish(string id, bool wanted) => Put(id, wanted ? _wishes : _wishesDropped, wanted ? _wishesDropped : _wishes);

        public void Fill(Scan scan) => scan.Facts = scan.Facts with
        {
            RoomType = RoomType,
            RatePlan = RatePlan,
            Extras = _extras,
            ExtrasDropped = _extrasDropped,
            Wishes = _wishes,
            WishesDropped = _wishesDropped,
        };

        private static void Put(string id, List<string> into, List<string> from)
        {
            from.Remove(id);
            if (!into.Contains(id)) into.Add(id);
        }
    }
}
