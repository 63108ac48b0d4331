namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Words for persons of one language.</summary>
internal sealed class PartyWords
{
    private static readonly PartyWords English = new()
    {
        Persons = Table(
            (PersonKind.Anyone, "people person persons guest guests ppl peoples pax travellers travelers travellers visitors occupants individuals heads folks friends-in"),
            (PersonKind.Adult, "adult adults adlt adlts grownup grownups adut aduts ad ads men women man woman ladies gentlemen lady gentleman seniors senior pensioners"),
            (PersonKind.Child, "child children kid kids kiddo kiddos childs childrens childen toddler toddlers baby babies infant infants minor minors teen teens teenager teenagers newborn boy girl boys girls kds chd little-ones"),
            (PersonKind.Couple, "couple couples"),
            (PersonKind.Companion, "wife husband partner spouse girlfriend boyfriend fiance fiancee mother father mum mom mam dad mummy mommy daddy sister brother friend friends colleague colleagues coworker coworkers boss aunt uncle cousin cousins grandmother grandfather grandma grandpa nan granny gran mate mates hubby wifey bf gf assistant nanny roommate neighbour neighbor sisters brothers buddy pal"),
            (PersonKind.Companions, "parents grandparents"),
            (PersonKind.Offspring, "son sons daughter daughters grandson granddaughter grandchildren grandkids nephew niece grandchild stepson stepdaughter twins toddler")),
        Owners = ["my", "our", "his", "her", "a", "an", "one", "the", "and"],
        Own = ["my", "our"],
        Plural = ["our", "we", "us", "were"],
        Self = ["i", "me", "myself", "us"],
        With = ["with", "plus", "and", "bringing", "&", "+"],
        Adjectives = ["young", "small", "little", "other", "more", "grown", "teenage", "adult", "additional", "elderly", "of", "our", "my", "great", "best", "lovely", "dear", "old", "year", "years", "month", "months", "female", "male", "school", "extra", "baby"],
        Fixed = new(
        [
            ("just me", 1), ("only me", 1), ("just myself", 1), ("by myself", 1), ("on my own", 1), ("only myself", 1), ("alone", 1), ("solo", 1), ("just one of us", 1), ("just the one of us", 1), ("single traveller", 1), ("single traveler", 1), ("solo traveller", 1), ("solo traveler", 1), ("for myself", 1), ("its just me", 1), ("single occupancy", 1), ("me myself and i", 1), ("me only", 1), ("me alone", 1), ("myself only", 1), ("one for me", 1),
            ("the two of us", 2), ("both of us", 2), ("us two", 2), ("us both", 2), ("two of us", 2), ("the pair of us", 2), ("the both of us", 2), ("just the two of us", 2), ("double occupancy", 2), ("a couple", 2), ("the couple", 2), ("as a couple", 2), ("just a couple", 2),
        ]),
        Before = new(
        [
            ("party of", true), ("a party of", true), ("family of", true), ("group of", true), ("we are", true), ("were", false), ("we re", true), ("we will be", true), ("well be", true), ("there are", false), ("there will be", true), ("therell be", true), ("there re", false), ("therere", false), ("we would be", true), ("wed be", true), ("total of", false), ("room for", true), ("rooms for", true), ("double for", true), ("twin for", true), ("suite for", true), ("single for", true), ("stay for", false), ("reservation for", true), ("booking for", true), ("table for", true), ("accommodation for", true), ("accomodation for", true), ("place for", true), ("somewhere for", true), ("bed for", true), ("beds for", true), ("sleeps", true), ("sleep", true), ("capacity for", true), ("something for", true), ("family room for", true), ("one for", true), ("hotel for", true), ("all", false), ("it for", true), ("book for", true), ("just for", true), ("only for", true), ("reserve for", true), ("apartment for", true), ("available for", true), ("availability for", true), ("space for", true), ("it is for", true), ("its for", true), ("us for", true), ("for", false),
        ]),
        Including = ["including", "incl", "includes", "whom", "which", "where", "among", "counting"],
        Age = ["aged", "age", "ages", "old", "are", "is", "who", "she", "he", "they", "shes", "hes", "theyre", "of", "whos", "turning", "both", "respectively"],
        Years = ["years", "year", "yrs", "yr", "yo", "y", "old", "yold"],
        Months = ["months", "month", "mths", "mo", "weeks", "week"],
        None = ["no", "without", "zero", "0"],
    };

    private static readonly PartyWords French = new()
    {
        Persons = Table(
            (PersonKind.Anyone, "personne personnes pers perso persones personens voyageur voyageurs voyageuse voyageuses hotes convives pax invites occupants clients"),
            (PersonKind.Adult, "adulte adultes ad adlt adulets hommes femmes dames messieurs dame monsieur grandes-personnes seniors majeurs"),
            (PersonKind.Child, "enfant enfants enf bebe bebes gamin gamins gamine gamines gosse gosses nourrisson nourrissons petit petits petite petites ado ados adolescent adolescents adolescente bambin bambins garcon garcons fillette fillettes loulou loulous enfnts mineurs"),
            (PersonKind.Couple, "couple couples"),
            (PersonKind.Companion, "femme mari epoux epouse compagne compagnon conjoint conjointe copine copain fiance fiancee mere pere maman papa soeur frere ami amie amis amies collegue collegues tante oncle cousin cousine cousins cousines belle-mere moitie patron assistante assistant cheri cherie pote potes belle beau mamie papi papy grand-mere soeurs freres concubin concubine partenaire associe associee chef nounou"),
            (PersonKind.Companions, "parents beaux-parents grands-parents"),
            (PersonKind.Offspring, "fils fille filles fiston petit-fils neveu niece neveux nieces jumeaux jumelles puce")),
        Owners = ["ma", "mon", "mes", "notre", "nos", "un", "une", "son", "sa", "le", "la", "leur", "leurs", "et", "ses"],
        Own = ["ma", "mon", "mes", "notre", "nos"],
        Plural = ["nos", "notre", "nous", "on"],
        Self = ["moi", "je", "j"],
        With = ["avec", "plus", "et", "accompagne", "accompagnee", "ainsi", "&", "+"],
        Adjectives = ["jeunes", "jeune", "petits", "petit", "petite", "petites", "grands", "grand", "grande", "autres", "autre", "vieux", "vieille", "bons", "bon", "meilleur", "meilleure", "cher", "chere", "futur", "future", "belle", "beau", "beaux", "ex", "de", "mes", "nos", "ans", "mois"],
        Fixed = new(
        [
            ("juste moi", 1), ("que moi", 1), ("moi seul", 1), ("moi seule", 1), ("seulement moi", 1), ("uniquement moi", 1), ("tout seul", 1), ("toute seule", 1), ("je suis seul", 1), ("je suis seule", 1), ("je serai seul", 1), ("je serai seule", 1), ("je voyage seul", 1), ("je voyage seule", 1), ("je viens seul", 1), ("je viens seule", 1), ("en solo", 1), ("solo", 1), ("voyageur seul", 1), ("personne seule", 1), ("seul", 1), ("seule", 1), ("pour moi seul", 1), ("pour moi seule", 1), ("rien que moi", 1), ("moi uniquement", 1), ("moi seulement", 1), ("pour moi tout seul", 1), ("moi meme", 1), ("moi tout seul", 1), ("moi toute seule", 1),
            ("nous deux", 2), ("tous les deux", 2), ("toutes les deux", 2), ("en couple", 2), ("en amoureux", 2), ("en duo", 2), ("un couple", 2), ("a deux", 2), ("rien que nous deux", 2), ("en tete a tete", 2), ("pour un couple", 2), ("le couple", 2), ("en amoureuses", 2),
        ]),
        Before = new(
        [
            ("nous sommes", true), ("on est", true), ("on sera", true), ("on serait", true), ("on seras", true), ("nous serons", true), ("nous serions", true), ("nous etions", true), ("famille de", true), ("groupe de", true), ("sommes", true), ("serons", true), ("chambre pour", true), ("chambres pour", true), ("double pour", true), ("suite pour", true), ("reservation pour", true), ("table pour", true), ("place pour", true), ("quelque chose pour", true), ("reserver pour", true), ("sejour pour", true), ("lit pour", true), ("hebergement pour", true), ("total de", false), ("on va etre", true), ("nous allons etre", true), ("on part a", true), ("on vient a", true), ("nous venons a", true), ("est a", false), ("on dort a", true), ("disponible pour", true), ("disponibilite pour", true), ("dispo pour", true), ("c'est pour", true), ("cest pour", true), ("twin pour", true), ("y a", false), ("il y aura", true), ("pour", false), ("a", false),
        ]),
        Including = ["dont", "incluant", "compris", "comprenant", "parmi", "inclus"],
        Age = ["ages", "agee", "age", "agees", "de", "d", "qui", "a", "ont", "ayant", "il", "elle", "ils", "elles", "respectivement", "l", "un", "autre"],
        Years = ["ans", "an", "annees"],
        Months = ["mois", "semaines"],
        None = ["sans", "aucun", "zero", "0", "pas"],
    };

    public required Dictionary<string, PersonKind> Persons { get; init; }

    /// <summary>Words before a single person: "my", "a", "notre".</summary>
    public required HashSet<string> Owners { get; init; }

    public required HashSet<string> Own { get; init; }

    public required HashSet<string> Plural { get; init; }

    /// <summary>The guest who speaks.</summary>
    public required HashSet<string> Self { get; init; }

    public required HashSet<string> With { get; init; }

    /// <summary>May stand between a number and a person: "two small children".</summary>
    public required HashSet<string> Adjectives { get; init; }

    /// <summary>Whole parties by a phrase: "just me" is one.</summary>
    public required PhraseTable<int> Fixed { get; init; }

    /// <summary>Before a number of guests; true when nothing else need tell that guests are counted.</summary>
    public required PhraseTable<bool> Before { get; init; }

    /// <summary>"including", "dont": what follows is part of the number before.</summary>
    public required HashSet<string> Including { get; init; }

    /// <summary>May stand between a child and its age.</summary>
    public required HashSet<string> Age { get; init; }

    public required HashSet<string> Years { get; init; }

    public required HashSet<string> Months { get; init; }

    public required HashSet<string> None { get; init; }

    public static PartyWords Of(Tongue tongue) => tongue.IsFrench ? French : English;

    private static Dictionary<string, PersonKind> Table(params (PersonKind Kind, string Words)[] rows)
    {
        var table = new Dictionary<string, PersonKind>(StringComparer.Ordinal);
        foreach (var (kind, words) in rows)
        {
            foreach (var word in words.Split(' ')) table.TryAdd(word, kind);
        }

        return table;
    }
}
