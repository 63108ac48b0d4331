namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>French words of time.</summary>
internal static class FrenchTongue
{
    private static readonly Dictionary<string, TimeUnit> Units = new(StringComparer.Ordinal)
    {
        ["minute"] = TimeUnit.Minute, ["minutes"] = TimeUnit.Minute, ["min"] = TimeUnit.Minute, ["mn"] = TimeUnit.Minute,
        ["heure"] = TimeUnit.Hour, ["heures"] = TimeUnit.Hour,
        ["jour"] = TimeUnit.Day, ["jours"] = TimeUnit.Day, ["journee"] = TimeUnit.Day, ["journees"] = TimeUnit.Day, ["jrs"] = TimeUnit.Day, ["jr"] = TimeUnit.Day,
        ["nuit"] = TimeUnit.Night, ["nuits"] = TimeUnit.Night, ["nuitee"] = TimeUnit.Night, ["nuitees"] = TimeUnit.Night, ["nui"] = TimeUnit.Night, ["nuis"] = TimeUnit.Night, ["nuist"] = TimeUnit.Night,
        ["semaine"] = TimeUnit.Week, ["semaines"] = TimeUnit.Week, ["sem"] = TimeUnit.Week, ["semaine s"] = TimeUnit.Week, ["smaine"] = TimeUnit.Week,
        ["weekend"] = TimeUnit.Weekend, ["weekends"] = TimeUnit.Weekend,
        ["mois"] = TimeUnit.Month, ["an"] = TimeUnit.Year, ["ans"] = TimeUnit.Year, ["annee"] = TimeUnit.Year, ["annees"] = TimeUnit.Year,
    };

    private static readonly PhraseTable<Shift> ShiftsBefore = new(
    [
        ("ce", Shift.This), ("cet", Shift.This), ("cette", Shift.This), ("prochain", Shift.Next), ("le prochain", Shift.Next), ("la prochaine", Shift.Next),
        ("prochaine", Shift.Next), ("les prochains", Shift.Next), ("les prochaines", Shift.Next), ("ce prochain", Shift.Coming), ("au prochain", Shift.Next), ("du prochain", Shift.Next),
    ]);

    private static readonly PhraseTable<Shift> ShiftsAfter = new(
    [
        ("prochain", Shift.Next), ("prochaine", Shift.Next), ("prochains", Shift.Next), ("prochaines", Shift.Next), ("qui vient", Shift.Coming), ("a venir", Shift.Coming), ("qui arrive", Shift.Coming), ("qui suit", Shift.Next),
        ("suivant", Shift.Next), ("suivante", Shift.Next), ("en huit", Shift.WeekAfterComing), ("en 8", Shift.WeekAfterComing), ("en quinze", Shift.TwoWeeksAfterComing), ("en 15", Shift.TwoWeeksAfterComing),
        ("dernier", Shift.Last), ("derniere", Shift.Last), ("passe", Shift.Last), ("passee", Shift.Last), ("precedent", Shift.Last), ("precedente", Shift.Last),
        ("de la semaine prochaine", Shift.Next), ("la semaine prochaine", Shift.Next), ("de cette semaine", Shift.This), ("cette semaine", Shift.This), ("ci", Shift.This), ("de la semaine derniere", Shift.Last),
        ("pochain", Shift.Next), ("prochian", Shift.Next), ("prochan", Shift.Next), ("prochin", Shift.Next), ("d'apres", Shift.Next), ("en cours", Shift.This), ("de la semaine suivante", Shift.Next), ("de la semaine d'apres", Shift.Next), ("semaine prochaine", Shift.Next),
    ]);

    private static readonly PhraseTable<Stretch> Stretches = new(
    [
        ("debut", Stretch.Beginning), ("le debut de", Stretch.Beginning), ("debut de", Stretch.Beginning), ("au debut de", Stretch.Beginning), ("au debut du", Stretch.Beginning), ("debut du", Stretch.Beginning), ("au debut d", Stretch.Beginning), ("tout debut", Stretch.Beginning),
        ("mi", Stretch.Middle), ("a la mi", Stretch.Middle), ("la mi", Stretch.Middle), ("milieu", Stretch.Middle), ("au milieu de", Stretch.Middle), ("milieu de", Stretch.Middle), ("au milieu du", Stretch.Middle), ("milieu du", Stretch.Middle), ("au milieu d", Stretch.Middle), ("vers la mi", Stretch.Middle),
        ("fin", Stretch.End), ("premiere quinzaine de", Stretch.Beginning), ("la premiere quinzaine de", Stretch.Beginning), ("premiere quinzaine d", Stretch.Beginning), ("deuxieme quinzaine de", Stretch.End), ("la deuxieme quinzaine de", Stretch.End), ("seconde quinzaine de", Stretch.End), ("la seconde quinzaine de", Stretch.End), ("derniere quinzaine de", Stretch.End), ("la derniere quinzaine de", Stretch.End), ("deuxieme quinzaine d", Stretch.End), ("premiere moitie de", Stretch.Beginning), ("deuxieme moitie de", Stretch.End), ("la fin de", Stretch.End), ("fin de", Stretch.End), ("a la fin de", Stretch.End), ("a la fin du", Stretch.End), ("fin du", Stretch.End), ("la fin du", Stretch.End), ("a la fin d", Stretch.End), ("la fin d", Stretch.End), ("toute fin", Stretch.End), ("fin d", Stretch.End),
    ]);

    private static readonly PhraseTable<DayPart> DayParts = new(
    [
        ("matin", DayPart.Morning), ("le matin", DayPart.Morning), ("au matin", DayPart.Morning), ("dans la matinee", DayPart.Morning), ("en matinee", DayPart.Morning), ("matinee", DayPart.Morning), ("la matinee", DayPart.Morning), ("au petit matin", DayPart.Morning),
        ("midi", DayPart.Noon), ("apres midi", DayPart.Afternoon), ("l'apres midi", DayPart.Afternoon), ("dans l'apres midi", DayPart.Afternoon), ("aprem", DayPart.Afternoon), ("apm", DayPart.Afternoon), ("en apres midi", DayPart.Afternoon),
        ("soir", DayPart.Evening), ("le soir", DayPart.Evening), ("au soir", DayPart.Evening), ("en soiree", DayPart.Evening), ("dans la soiree", DayPart.Evening), ("soiree", DayPart.Evening), ("la soiree", DayPart.Evening),
    ]);

    private static readonly PhraseTable<DayPart> AfterHour = new(
    [
        ("du matin", DayPart.Morning), ("ce matin", DayPart.Morning), ("le matin", DayPart.Morning), ("demain matin", DayPart.Morning), ("am", DayPart.Morning), ("du mat", DayPart.Morning), ("matin", DayPart.Morning),
        ("de l'apres midi", DayPart.Afternoon), ("cet apres midi", DayPart.Afternoon), ("cette apres midi", DayPart.Afternoon), ("l'apres midi", DayPart.Afternoon), ("de lapres midi", DayPart.Afternoon), ("pm", DayPart.Afternoon),
        ("du soir", DayPart.Evening), ("ce soir", DayPart.Evening), ("le soir", DayPart.Evening), ("demain soir", DayPart.Evening), ("soir", DayPart.Evening), ("dans la soiree", DayPart.Evening), ("en soiree", DayPart.Evening),
    ]);

    private static readonly PhraseTable<int> RelativeDays = new(
    [
        ("aujourd'hui", 0), ("aujourdhui", 0), ("aujourd hui", 0), ("auj", 0), ("ajd", 0), ("ce soir", 0), ("cette nuit", 0), ("ce jour", 0),
        ("ce jour meme", 0), ("demain", 1), ("dmain", 1), ("2main", 1), ("apres demain", 2), ("apresdemain", 2), ("apre demain", 2),
        ("hier", -1), ("avant hier", -2), ("ce matin", 0), ("cet apres midi", 0), ("cette apres midi", 0), ("cet aprem", 0),
    ]);

    private static readonly HashSet<string> AfterBareDay = ["pour", "au", "jusqu", "jusquau", "et", "avec", "svp", "s", "a", "de", "ou", "mais", "si", "on", "nous", "je", "j", "c", "inclus", "compris", "merci", "vers", "apres", "avant", "du", "en", "ca", "est", "serait", "matin", "soir", "midi", "au", "prochain", "courant", "non", "pardon", "plutot", "enfin", "desole", "dans", "sil", "stp", "prochaine", "qui", "parce", "car", "ce", "dernier", "possible", "sera", "sans", "finalement", "depart", "arrivee", "pas", "puis", "donc", "il", "elle", "seront"];

    private static readonly HashSet<string> NotADayBefore = ["etoiles", "etoile", "places", "place", "pieces", "piece", "personnes", "personne", "adultes", "adulte", "enfants", "enfant", "nuits", "nuit", "chambres", "chambre", "jours", "jour", "semaines", "semaine", "h", "heures", "heure", "rue", "avenue", "bis", "lits", "lit", "ans", "mois", "euros", "euro", "€", "etage", "etages", "fois", "minutes", "minute", "offres", "offre", "suites", "pers", "choix", "options", "option", "eme", "derniers", "dernieres", "prochains", "prochaines", "premiers", "premieres", "week", "weekend", "train", "vol", "premier", "cent", "cents", "mille", "d"];

    private static readonly string[] VagueTimes =
    [
        "bientot", "prochainement", "un jour", "un de ces jours", "des que possible", "au plus vite", "le plus tot possible", "n'importe quand", "quand vous voulez", "dans quelque temps", "dans quelques jours", "dans quelques semaines", "dans quelques mois",
        "plus tard dans l'annee", "dates flexibles", "mes dates sont flexibles", "a un moment donne", "courant de l'annee", "je ne sais pas encore quand", "pendant les vacances", "aux vacances", "dans les prochaines semaines", "dans les prochains jours", "ces jours ci", "dans les semaines a venir", "pendant les fetes", "pour les fetes", "pour les vacances", "dans un futur proche",
    ];

    public static Tongue Create() => new()
    {
        IsFrench = true,
        Numbers = new FrenchNumberWords(),
        Months = new FuzzyTable(
            "janvier=1 janv=1 jan=1 fevrier=2 fevr=2 fev=2 mars=3 avril=4 avr=4 mai=5 juin=6 jun=6 juillet=7 juil=7 jul=7 juill=7 jullet=7 aout=8 aou=8 septembre=9 sept=9 sep=9 octobre=10 oct=10 novembre=11 nov=11 decembre=12 dec=12",
            "fevres nombre nombres sombre"),
        Weekdays = new FuzzyTable(
            "dimanche=0 dimanches=0 dim=0 lundi=1 lundis=1 lun=1 mardi=2 mardis=2 mar=2 mercredi=3 mercredis=3 mer=3 jeudi=4 jeudis=4 jeu=4 vendredi=5 vendredis=5 ven=5 vend=5 samedi=6 samedis=6 sam=6",
            "vendre vendrez vendrai vendra hardi"),
        DoubtfulDayWords = ["mar", "mer", "jeu", "sam", "dim", "lun", "ven", "sept", "vend", "oct", "dec", "jun", "sep", "jan"],
        Units = Units,
        RelativeDays = RelativeDays,
        ShiftsBefore = ShiftsBefore,
        ShiftsAfter = ShiftsAfter,
        Holidays = new(FrenchHolidays.All),
        Seasons = new([("printemps", 0), ("ete", 1), ("automne", 2), ("hiver", 3)]),
        Stretches = Stretches,
        DayParts = DayParts,
        AfterHour = AfterHour,
        Cues = new(FrenchCues.All),
        Within = new([("dans", true), ("d'ici", true), ("dici", true), ("dans environ", true), ("d'ici environ", true), ("sous", true), ("apres", true), ("ds", true)]),
        FromNow = new([("plus tard", true), ("a partir d'aujourd'hui", true), ("a compter d'aujourd'hui", true), ("a partir de maintenant", true), ("plus tot", false), ("auparavant", false)]),
        Articles = ["le", "la", "l", "les", "au", "du"],
        OfWords = ["de", "d", "du", "en", "au", "des", "pour"],
        At = new([("a", true), ("vers", true), ("vers les", true), ("a environ", true), ("aux environs de", true), ("aux alentours de", true), ("pour", true), ("apres", true), ("avant", true), ("des", true), ("a partir de", true), ("jusqu'a", true), ("jusqua", true), ("autour de", true), ("sur les", true), ("a peu pres a", true)]),
        VagueTimes = new([.. VagueTimes.Select(phrase => (phrase, phrase))]),
        AfterBareDay = AfterBareDay,
        NotADayBefore = NotADayBefore,
        FollowingDays = new([("le lendemain", 1), ("lendemain", 1), ("le jour suivant", 1), ("le jour d'apres", 1), ("le surlendemain", 2), ("surlendemain", 2), ("le lendemain matin", 1), ("deux jours plus tard", 2)]),
        DaysAround = new([("le lendemain de", 1), ("lendemain de", 1), ("le lendemain du", 1), ("lendemain du", 1), ("le lendemain", 1), ("la veille de", -1), ("la veille du", -1), ("veille de", -1), ("la veille d", -1), ("le surlendemain de", 2), ("l'avant veille de", -2), ("le jour de", 0), ("le jour du", 0), ("la semaine apres", 7), ("la semaine avant", -7)]),
        IdiomaticDays = new([("huit jours", 7), ("quinze jours", 14), ("une quinzaine de jours", 14), ("une quinzaine", 14), ("quinzaine de jours", 14), ("une huitaine de jours", 7), ("une huitaine", 7), ("quinzes jours", 14)]),
    };
}
