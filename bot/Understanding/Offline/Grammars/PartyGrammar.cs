namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Who stays: "2 adults 1 child", "my wife and I plus two kids, 4 and 7", "nous sommes cinq dont un bébé".</summary>
internal static class PartyGrammar
{
    public static void Read(Scan scan)
    {
        var words = PartyWords.Of(scan.Tongue);
        var count = new PartyCount();
        for (var at = 0; at < scan.Tokens.Length;)
        {
            if (!scan.IsFree(at))
            {
                at++;
                continue;
            }

            if (words.Including.Contains(scan.Word(at))) count.Includes();
            var next = ReadAt(scan, words, count, at);
            at = Math.Max(next, at + 1);
        }

        (scan.Facts, scan.PartyTotal) = count.Fill(scan.Facts);
    }

    private static int ReadAt(Scan scan, PartyWords words, PartyCount count, int at)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        if (TryFixed(scan, words, count, at, out var next)) return next;
        if (TryNone(scan, words, count, at, out next)) return next;
        if (TryCounted(scan, words, count, at, out next)) return next;
        if (TryLabelled(scan, words, count, at, out next)) return next;
        if (TryAnnounced(scan, words, count, at, out next)) return next;
        if (TryNamed(scan, words, count, at, out next)) return next;
        if (TryAgedChild(scan, words, count, at, out next)) return next;
        if (IsManyWord(tokens[at].Text) && ChildAges.Read(scan, words, count, at + 1, 0, grown: true) is var after && after > at + 1)
        {
            scan.Claim(at, after, SpanKind.Party);
            return after;
        }

        if (words.Self.Contains(tokens[at].Text) && IsCoordinated(scan, words, at)) count.AddSelf();
        return at + 1;
    }

    private static bool TryFixed(Scan scan, PartyWords words, PartyCount count, int at, out int next)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        if (!words.Fixed.TryMatch(tokens, at, out var persons, out next)) return false;
        if (scan.Word(next) is "of" or "de" || (persons == 1 && scan.Word(next) is "and" or "et" or "plus" or "with")) return false;
        if (scan.Word(at) is "seul" or "seule" && scan.Word(at - 1) is "un" or "une" or "le" or "la" or "d" or "nuit" or "chambre" or "fois") return false;
        if (scan.Word(at) is "alone" && scan.Word(at - 1) is "me" or "leave" or "stand") return false;
        if (scan.Word(at) is "a" && scan.Word(at + 1) is "deux" && scan.Word(next) is not ("" or "," or "." or "pour" or "du" or "en" or "svp" or "et" or "dans")) return false;
        count.SetAlone(persons);
        scan.Claim(at, next, SpanKind.Party);
        return true;
    }

    /// <summary>"no children", "sans enfant".</summary>
    private static bool TryNone(Scan scan, PartyWords words, PartyCount count, int at, out int next)
    {
        next = at + 1;
        if (!words.None.Contains(scan.Word(at))) return false;
        if (scan.Word(next) is "d" or "de" or "any") next++;
        if (!words.Persons.TryGetValue(scan.Word(next), out var kind) || scan.Word(next).StartsWith("petit", StringComparison.Ordinal)) return false;
        next++;
        if (kind == PersonKind.Child)
        {
            count.AddChildren(0, corrects: true);
        }
        else if (kind is PersonKind.Adult or PersonKind.Anyone && scan.Word(at) is "0" or "zero")
        {
            count.Impossible = scan.Words(at, next);
        }
        else
        {
            return false;
        }

        scan.Claim(at, next, SpanKind.Party);
        return true;
    }

    /// <summary>"two small children", "2 adultes".</summary>
    private static bool TryCounted(Scan scan, PartyWords words, PartyCount count, int at, out int next)
    {
        next = at;
        ReadOnlySpan<Token> tokens = scan.Tokens;
        if (!NumberGrammar.TryRead(tokens, at, scan.Tongue.Numbers, out var number) || number.Ordinal) return false;
        if (TryTotal(scan, number, out var whole))
        {
            next = whole;
            count.SetGuests(number.Count);
            Note(scan, number, at);
            scan.Claim(at, next, SpanKind.Party);
            return true;
        }

        if (scan.Word(number.Next) is "of" && scan.Word(number.Next + 1) is "us" && number.Count is > 1 and < 1000)
        {
            next = number.Next + 2;
            count.SetGuests(number.Count);
            Note(scan, number, at);
            scan.Claim(at, next, SpanKind.Party);
            return true;
        }

        var noun = number.Next;
        while (noun < tokens.Length && noun < number.Next + 3 && words.Adjectives.Contains(tokens[noun].Text) && !IsPersonAt(scan, words, noun)) noun++;
        if (scan.Word(noun) is "x") noun++;
        if (!words.Persons.TryGetValue(scan.Word(noun), out var kind)) return false;
        if (number.Article && kind is PersonKind.Anyone && !(scan.Tongue.IsFrench && scan.Word(at - 1) is "pour" or "suis" or "serai" or "sera" or "seulement" or "juste" or "uniquement" or "que" or "qu")) return false;
        if (number.Article && !scan.Tongue.IsFrench && kind == PersonKind.Adult) return false;
        next = noun + 1;
        if (scan.Word(noun) is "petit" or "petite" or "petits" or "petites" && (words.Persons.ContainsKey(scan.Word(next)) || !number.Written && number.Article)) return false;
        if (kind is PersonKind.Child or PersonKind.Anyone or PersonKind.Adult && scan.Word(next) is "bed" or "beds" or "menu" or "menus" or "meal" or "chair" or "seat" or "room" or "friendly" or "pool" or "ticket" or "club" or "rate") return false;
        if (scan.Word(at - 1) is "per" or "par" or "max" or "each") return false;
        var negative = at > 0 && tokens[at - 1].IsMark('-') && tokens[at].Joint == Joint.Tight;
        var persons = number.Count;
        if (persons <= 0 || negative)
        {
            if (persons == 0 && kind == PersonKind.Child && !negative) count.AddChildren(0, corrects: true);
            else count.Impossible = scan.Words(negative ? at - 1 : at, next);
        }
        else
        {
            Add(scan, words, count, at, kind, persons);
        }

        Note(scan, number, at);
        if (kind is PersonKind.Child or PersonKind.Offspring) next = ChildAges.Read(scan, words, count, next, persons, kind == PersonKind.Offspring);
        scan.Claim(at, next, SpanKind.Party);
        return true;
    }

    /// <summary>"5 in total", "5 en tout".</summary>
    private static bool TryTotal(Scan scan, NumberTerm number, out int next)
    {
        var from = scan.Word(number.Next) is "in" or "au" or "en" ? number.Next + 1 : number.Next;
        next = from + 1;
        return number.Count is > 1 and < 100 && scan.Word(from) is "total" or "altogether" or "tout" && (from > number.Next || scan.Word(from) is not "tout") && IsLast(scan, next);
    }

    /// <summary>"adults: 2, children: 1".</summary>
    private static bool TryLabelled(Scan scan, PartyWords words, PartyCount count, int at, out int next)
    {
        next = at;
        if (!words.Persons.TryGetValue(scan.Word(at), out var kind) || kind is not (PersonKind.Adult or PersonKind.Child or PersonKind.Anyone)) return false;
        var colon = scan.Word(at + 1) is ":" or "=";
        if (!colon && !(kind == PersonKind.Adult || count.IsLabelled)) return false;
        if (!NumberGrammar.TryRead(scan.Tokens, colon ? at + 2 : at + 1, scan.Tongue.Numbers, out var number) || number.Ordinal || number.Article || number.Count < 0) return false;
        if (!colon && scan.Tongue.Units.ContainsKey(scan.Word(number.Next))) return false;
        if (kind == PersonKind.Child && scan.Word(number.Next) is "and" or "et" or "years" or "ans" or "yo") return false;
        count.IsLabelled = true;
        next = number.Next;
        if (kind == PersonKind.Child) count.AddChildren(number.Count, corrects: true);
        else if (number.Count == 0) count.Impossible = scan.Words(at, next);
        else Add(scan, words, count, at, kind, number.Count);
        Note(scan, number, colon ? at + 2 : at + 1);
        scan.Claim(at, next, SpanKind.Party);
        return true;
    }

    private static bool IsPersonAt(Scan scan, PartyWords words, int at) =>
        words.Persons.ContainsKey(scan.Word(at)) && !words.Persons.ContainsKey(scan.Word(at + 1));

    private static void Add(Scan scan, PartyWords words, PartyCount count, int at, PersonKind kind, int persons)
    {
        var corrects = IsCorrection(scan, at);
        switch (kind)
        {
            case PersonKind.Anyone:
                count.SetGuests(persons);
                break;
            case PersonKind.Adult:
                count.AddAdults(persons, corrects);
                break;
            case PersonKind.Couple:
                count.AddAdults(persons * 2, corrects);
                break;
            case PersonKind.Child:
                if (scan.Word(at - 1) is "with" or "avec" or "plus" or "+") count.GuestsAreAdults();
                count.AddChildren(persons, corrects);
                break;
            case PersonKind.Offspring:
                count.AddOffspring(persons);
                if (HasCompanyWord(scan, words, at)) count.AddSelf();
                break;
            default:
                count.AddCompanions(kind == PersonKind.Companions ? persons * 2 : persons);
                if (HasCompanyWord(scan, words, at)) count.AddSelf();
                break;
        }
    }

    /// <summary>"party of six", "we are five", "nous sommes quatre", "for two".</summary>
    private static bool TryAnnounced(Scan scan, PartyWords words, PartyCount count, int at, out int next)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        if (!words.Before.TryMatch(tokens, at, out var sure, out next)) return false;
        if (scan.Word(next) is "a" or "only" or "just" or "about" or "juste" or "environ" or "the" or "maximum" or "seulement") next++;
        if (next >= tokens.Length || !scan.IsFree(next) || !NumberGrammar.TryRead(tokens, next, scan.Tongue.Numbers, out var number) || number.Ordinal || number.Article) return false;
        var after = number.Next;
        if (scan.Word(after) is "of" && scan.Word(after + 1) is "us") after += 2;
        else if (!GuestEnds.Follows(scan, after, sure)) return false;
        if (!sure && tokens[at].Text == "a" && (!IsLast(scan, after) || number.Count > 12 || scan.Word(at - 1).StartsWith("arriv", StringComparison.Ordinal))) return false;
        if (!sure && number.Count > 20) return false;
        if (number.Count > 0) count.SetGuests(number.Count);
        else count.Impossible = scan.Words(next, after);
        Note(scan, number, next);
        scan.Claim(next, after, SpanKind.Party);
        next = after;
        return true;
    }

    private static bool IsLast(Scan scan, int at) => at >= scan.Tokens.Length || scan.Tokens[at].Kind == TokenKind.Mark;

    /// <summary>"my wife", "notre fils de 6 ans", "a colleague".</summary>
    private static bool TryNamed(Scan scan, PartyWords words, PartyCount count, int at, out int next)
    {
        next = at + 1;
        if (!words.Owners.Contains(scan.Word(at))) return false;
        var noun = at + 1;
        var own = words.Own.Contains(scan.Word(at));
        if (own && words.Own.Contains(scan.Word(noun))) noun++;
        ReadOnlySpan<Token> tokens = scan.Tokens;
        var many = 1;
        if (NumberGrammar.TryRead(tokens, noun, scan.Tongue.Numbers, out var number) && !number.Ordinal && !number.Article && number.Count is > 0 and < 100 && own)
        {
            many = number.Count;
            noun = number.Next;
            if (scan.Tongue.IsFrench || scan.Word(noun) != "year") Note(scan, number, at + 1);
        }

        var age = -1;
        if (!scan.Tongue.IsFrench && ChildAges.TryCompound(scan, noun - (many > 1 ? 1 : 0), out var years, out var after))
        {
            age = years;
            noun = after;
            many = 1;
        }

        while (noun < tokens.Length && noun < at + 5 && words.Adjectives.Contains(tokens[noun].Text) && !(words.Persons.ContainsKey(tokens[noun].Text) && !words.Persons.ContainsKey(scan.Word(noun + 1)))) noun++;
        if (!words.Persons.TryGetValue(scan.Word(noun), out var kind) || kind is PersonKind.Anyone)
        {
            if (age < 0 || !own) return false;
            count.AddOffspring(1);
            count.Ages.Add(age);
            scan.Claim(at, noun, SpanKind.Party);
            next = noun;
            return true;
        }

        if (kind == PersonKind.Couple && scan.Word(noun + 1) == "of") return false;
        if (!own && kind is PersonKind.Adult && scan.Word(at) is not ("a" or "an" or "one" or "un" or "une")) return false;
        if (!own && scan.Word(at) is "the" or "le" or "la" or "his" or "her" or "son" or "sa" or "leur" or "leurs" or "ses" or "and" or "et" && !count.HasCompany && scan.Word(at) is not ("and" or "et")) return false;
        if (scan.Word(noun + 1) is "s" || IsPossessive(scan, noun) || !IsStaying(scan, words, at, noun, own)) return false;
        var plural = kind is PersonKind.Companion or PersonKind.Offspring && scan.Word(noun) is "friends" or "colleagues" or "sons" or "daughters" or "amis" or "filles" or "collegues" or "freres" or "soeurs" or "brothers" or "sisters";
        next = noun + 1;
        if (kind == PersonKind.Child && own && many == 1 && IsManyWord(scan.Word(noun)))
        {
            next = ChildAges.Read(scan, words, count, next, 0, grown: true);
            scan.Claim(at, next, SpanKind.Party);
            if (HasCompanyWord(scan, words, at)) count.AddSelf();
            return true;
        }

        if (scan.Word(next) == "in" && scan.Word(next + 1) is "law" or "laws") next += 2;
        if (plural && many == 1) return false;
        if (scan.Word(noun) is "twins" or "jumeaux" or "jumelles") many = 2;
        AddNamed(scan, words, count, at, kind, many);
        if (age >= 0) count.Ages.Add(age);
        if (kind is PersonKind.Child or PersonKind.Offspring) next = ChildAges.Read(scan, words, count, next, many, grown: true);
        scan.Claim(at, next, SpanKind.Party);
        return true;
    }

    private static void AddNamed(Scan scan, PartyWords words, PartyCount count, int at, PersonKind kind, int many)
    {
        switch (kind)
        {
            case PersonKind.Companion or PersonKind.Adult:
                count.AddCompanions(many);
                break;
            case PersonKind.Companions:
                count.AddCompanions(2);
                break;
            case PersonKind.Couple:
                count.AddAdults(2 * many, IsCorrection(scan, at));
                return;
            default:
                count.AddOffspring(many);
                break;
        }

        if (scan.Word(at) is "our" or "notre" or "nos") count.AddOurs();
        if (HasCompanyWord(scan, words, at)) count.AddSelf();
    }

    private static bool IsManyWord(string word) => word is "kids" or "children" or "boys" or "girls" or "enfants" or "babies" or "gamins" or "petits" or "ados" or "teenagers" or "teens" or "garcons";

    private static bool IsPossessive(Scan scan, int noun) =>
        !scan.Tongue.IsFrench && (scan.Word(noun) is "wifes" or "husbands" or "sons" or "daughters" && false);

    /// <summary>A relative stays when somebody is with them: not "my wife's birthday" or "the room of my son".</summary>
    private static bool IsStaying(Scan scan, PartyWords words, int at, int noun, bool own)
    {
        if (scan.Word(noun + 1) is "birthday" or "name" or "phone" or "card" or "room" or "is" or "has" or "had" or "likes" or "wants" or "lost" or "left" or "called" or "a" or "est" or "ont" or "sont" or "ne" or "utilise" or "uses" or "needs" or "cannot" or "cant" or "prefers" or "hates" or "loves" or "aime" or "adore" or "deteste" or "peut" or "s" && scan.Word(noun + 2) is not ("and" or "et" or "ans"))
        {
            if (scan.Word(noun + 1) is "is" or "a" or "est" && NumberGrammar.TryRead(scan.Tokens, noun + 2, scan.Tongue.Numbers, out var age) && age.Count is > 0 and < 30
                && (age.Next >= scan.Tokens.Length || scan.Tokens[age.Next].Kind == TokenKind.Mark || words.Years.Contains(scan.Word(age.Next)) || words.Months.Contains(scan.Word(age.Next)) || scan.Word(age.Next) is "and" or "et")) return true;
            return scan.Word(noun + 1) is "is" && scan.Word(noun + 2) is "coming" or "joining" or "travelling" or "traveling" or "with";
        }

        if (own) return scan.Word(at - 1) is not ("de" or "of" or "from") || scan.Word(at - 2) is "accompagne" or "accompagnee";
        return scan.Word(at) is "a" or "an" or "one" or "un" or "une" or "and" or "et" or "the" or "le" or "la" or "son" or "sa" or "her" or "his"
            && (scan.Word(at - 1) is "and" or "et" or "with" or "avec" or "plus" or "for" or "pour" or "&" or "+" or "," or "including" or "dont" || at == 0 || scan.Word(at) is "and" or "et" || scan.Facts.Guests is not null);
    }

    /// <summary>"with my wife" and "our son" speak of the guest as well.</summary>
    private static bool HasCompanyWord(Scan scan, PartyWords words, int at)
    {
        if (scan.Word(at) is "our" or "notre" or "nos") return false;
        if (scan.Word(at - 1) is "with" or "avec" or "bringing" || scan.Word(at - 2) is "accompagne" or "accompagnee") return true;
        for (var i = Math.Max(0, at - 4); i < at; i++)
        {
            if (scan.Word(i) is "me" or "moi" or "we" or "nous" or "us" && scan.Word(i + 1) is "and" or "et" or "plus" or "with" or "avec" or "," or "&" or "+") return true;
        }

        return false;
    }

    /// <summary>"a 4-year-old", "un enfant" told only by age: "et un de 6 ans".</summary>
    private static bool TryAgedChild(Scan scan, PartyWords words, PartyCount count, int at, out int next)
    {
        next = at + 1;
        if (scan.Tongue.IsFrench || !(scan.Word(at) is "a" or "an" or "and" or "one" or "with" or "," or "plus")) return false;
        if (!ChildAges.TryCompound(scan, at + 1, out var age, out var after) || words.Persons.ContainsKey(scan.Word(after))) return false;
        if (scan.Word(after) is "hotel" or "building" or "wine" or "whisky" or "dog") return false;
        count.AddChildren(1, corrects: false);
        count.Ages.Add(age);
        scan.Claim(at + 1, after, SpanKind.Party);
        next = after;
        return true;
    }

    /// <summary>"my wife and I", "moi et ma copine", "me plus two".</summary>
    private static bool IsCoordinated(Scan scan, PartyWords words, int at)
    {
        var before = scan.Word(at - 1);
        var after = scan.Word(at + 1);
        if (before is "and" or "et" or "&" or "+" or "plus") return scan.Owner(at - 2) == SpanKind.Party;
        if (after is not ("and" or "et" or "&" or "+" or "plus" or "with" or "avec" or ",")) return false;
        var person = at + 2;
        if (words.Owners.Contains(scan.Word(person)) || scan.Word(person) is "two" or "deux") person++;
        while (person < at + 6 && words.Adjectives.Contains(scan.Word(person))) person++;
        return words.Persons.ContainsKey(scan.Word(person)) || (NumberGrammar.TryRead(scan.Tokens, at + 2, scan.Tongue.Numbers, out var number) && words.Persons.ContainsKey(scan.Word(number.Next)));
    }

    private static bool IsCorrection(Scan scan, int at)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        for (var i = Math.Max(0, at - 4); i < at; i++)
        {
            if (scan.Tongue.Cues.TryMatch(tokens, i, out var cue, out _) && cue == Cue.Correct) return true;
        }

        return false;
    }

    private static void Note(Scan scan, NumberTerm number, int at)
    {
        var negative = at > 0 && scan.Tokens[at - 1].IsMark('-') && scan.Tokens[at].Joint == Joint.Tight;
        if (!number.Article) scan.Numbers.Add(new NumberMention(negative ? -number.Value : number.Value, Ordinal: false, scan.SpanOf(at, number.Next, SpanKind.Number)));
    }
}
