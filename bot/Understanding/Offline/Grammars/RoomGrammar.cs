namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>How many rooms: "two double rooms", "une chambre", "2x twin".</summary>
internal static class RoomGrammar
{
    private static readonly HashSet<string> Rooms =
    [
        "room", "rooms", "rm", "rms", "suite", "suites", "roms", "rooom", "bedroom", "bedrooms", "apartment", "apartments", "studio", "studios", "chambre", "chambres", "chbre", "chb", "ch", "chambe", "chamre", "chanbre", "appartement", "doubles", "singles", "twins", "triples",
    ];

    private static readonly HashSet<string> NotRooms =
    [
        "service", "key", "keys", "number", "card", "temperature", "rate", "rates", "type", "types", "price", "view", "mate", "d", "no",
    ];

    public static void Read(Scan scan, int at, NumberTerm number)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        var noun = number.Next;
        if (scan.Facts.Rooms is null && !number.Article && number.Count > 0 && scan.Word(noun) is "twin" or "double" or "single" or "triple" or "doubles" or "singles" or "suite" or "suites"
            && (noun + 1 >= tokens.Length || tokens[noun + 1].Kind == TokenKind.Mark || scan.Word(noun + 1) is "and" or "et" or "for" or "pour" or "from" or "du"))
        {
            scan.Facts = scan.Facts with { Rooms = number.Count };
            return;
        }

        if (scan.Facts.Rooms is { } before && !scan.RoomsByArticle && number.Count > 0 && scan.Word(at - 1) is "and" or "et" or "plus" or "," or "&" or "+"
            && scan.Word(noun) is "twin" or "double" or "single" or "triple" or "family" or "simple" or "familiale" or "suite" && scan.Word(noun + 1) is not ("bed" or "beds" or "lit" or "lits"))
        {
            scan.Facts = scan.Facts with { Rooms = before + number.Count };
            return;
        }

        if (scan.Word(noun) is "x" or "*") noun++;
        for (var steps = 0; steps < 4 && noun < tokens.Length && !Rooms.Contains(tokens[noun].Text); steps++, noun++)
        {
            if (tokens[noun].Kind != TokenKind.Word || IsBreak(tokens[noun].Text) || !scan.IsFree(noun)) return;
        }

        if (noun >= tokens.Length || !Rooms.Contains(tokens[noun].Text) || NotRooms.Contains(scan.Word(noun + 1))) return;
        if (number.Article && IsQuestion(scan, at)) return;
        if (scan.Word(at - 1) is "per" or "par" or "another" or "each") return;
        if (number.Count > 0 && number.Value > 0)
        {
            var corrects = scan.Facts.Rooms is not null && !scan.RoomsByArticle;
            if (scan.Facts.Rooms is null || scan.RoomsByArticle || !number.Article)
            {
                var sum = corrects && scan.Word(at - 1) is "and" or "et" or "plus" or "&" ? (scan.Facts.Rooms ?? 0) : 0;
                scan.Facts = scan.Facts with { Rooms = number.Count + sum };
                scan.RoomsByArticle = number.Article;
            }
        }
        else
        {
            scan.Facts = scan.Facts with { ImpossibleNumber = scan.Words(number.Value < 0 && scan.Word(at - 1) == "-" ? at - 1 : at, noun + 1) };
        }
    }

    private static bool IsQuestion(Scan scan, int at) => scan.Word(at - 1) is "is" or "what" or "such" or "in" or "dans" or "c";

    private static bool IsBreak(string word) => word is "and" or "et" or "for" or "pour" or "with" or "avec" or "in" or "of" or "de" or "persons" or "people" or "nights" or "night" or "the" or "my" or "or" or "ou" or "to" or "a" or "at" or "is" or "from" or "nuits" or "nuit" or "du" or "le" or "la" or "question" or "dans" or "adults" or "on" or "about";
}
