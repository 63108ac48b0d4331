namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>A number alone after a second thought replaces the last one counted: "for 2 people, actually make it 3", "not three nights, four".</summary>
internal static class SecondThoughts
{
    public static void Read(Scan scan)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        for (var at = 1; at < tokens.Length; at++)
        {
            if (scan.Owner(at) != SpanKind.Number || scan.Owner(at - 1) == SpanKind.Number) continue;
            if (!NumberGrammar.TryRead(tokens, at, scan.Tongue.Numbers, out var number) || number.Ordinal || number.Count < 1) continue;
            if (!IsAlone(scan, number.Next) || !IsSecondThought(scan, at)) continue;
            Replace(scan, at, number.Count);
        }
    }

    private static bool IsAlone(Scan scan, int at) =>
        at >= scan.Tokens.Length || scan.Tokens[at].Kind == TokenKind.Mark || scan.Word(at) is "please" or "instead" or "svp" or "plutot" or "s" or "then" or "thanks" or "merci";

    /// <summary>Words of correction between the last counted thing and this number, or its refusal before.</summary>
    private static bool IsSecondThought(Scan scan, int at)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        for (var i = at - 1; i >= Math.Max(0, at - 6); i--)
        {
            if (scan.Owner(i) is SpanKind.Duration or SpanKind.Party) return Refused(scan, i);
            if (scan.Tongue.Cues.TryMatch(tokens, i, out var cue, out _) && cue is Cue.Correct or Cue.But) return true;
        }

        return false;
    }

    private static bool Refused(Scan scan, int at)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        while (at > 0 && scan.Owner(at - 1) is SpanKind.Duration or SpanKind.Party) at--;
        for (var i = Math.Max(0, at - 2); i < at; i++)
        {
            if (scan.Tongue.Cues.TryMatch(tokens, i, out var cue, out var next) && cue == Cue.Not && next <= at) return true;
        }

        return false;
    }

    private static void Replace(Scan scan, int at, int count)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            var facts = scan.Facts;
            switch (scan.Owner(i))
            {
                case SpanKind.Duration:
                    scan.Facts = facts with { Nights = count };
                    return;
                case SpanKind.Party when facts.Guests is not null:
                    scan.Facts = facts with { Guests = count };
                    return;
                case SpanKind.Party when facts is { Adults: not null, Children: null }:
                    scan.Facts = facts with { Adults = count };
                    return;
                case SpanKind.Number when facts.Rooms is not null && scan.Word(i + 1) is "room" or "rooms" or "chambre" or "chambres":
                    scan.Facts = facts with { Rooms = count };
                    return;
            }
        }
    }
}
