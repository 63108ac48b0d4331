namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Feasts by their French names.</summary>
internal static class FrenchHolidays
{
    public static IEnumerable<(string Phrase, Holiday Holiday)> All =>
    [
        .. Each(Holiday.On(12, 25), "noel", "jour de noel", "le jour de noel", "la noel"),
        .. Each(Holiday.On(12, 24), "veille de noel", "la veille de noel", "reveillon de noel", "le reveillon de noel", "reveillon noel"),
        .. Each(Holiday.On(12, 26), "lendemain de noel", "le lendemain de noel", "saint etienne"),
        .. Each(Holiday.On(12, 31), "reveillon", "le reveillon", "saint sylvestre", "la saint sylvestre", "st sylvestre", "reveillon du nouvel an", "le reveillon du nouvel an", "reveillon du jour de l'an", "veille du nouvel an", "la veille du nouvel an", "reveillon de la saint sylvestre", "le reveillon de la saint sylvestre", "nuit de la saint sylvestre", "la veille du jour de l'an"),
        .. Each(Holiday.On(1, 1), "nouvel an", "le nouvel an", "jour de l'an", "le jour de l'an", "jour de lan", "premier de l'an"),
        .. Each(Holiday.On(1, 6), "epiphanie", "l'epiphanie", "fete des rois", "jour des rois"),
        .. Each(Holiday.On(2, 2), "chandeleur", "la chandeleur"),
        .. Each(Holiday.On(2, 14), "saint valentin", "la saint valentin", "st valentin", "la st valentin"),
        .. Each(Holiday.On(3, 8), "journee de la femme", "journee des femmes"),
        .. Each(Holiday.On(4, 1), "poisson d'avril"),
        .. Each(Holiday.On(5, 1), "fete du travail", "la fete du travail"),
        .. Each(Holiday.On(5, 8), "armistice de 1945", "fete de la victoire", "victoire 1945"),
        .. Each(Holiday.On(6, 21), "fete de la musique", "la fete de la musique"),
        .. Each(Holiday.On(6, 24), "saint jean", "la saint jean", "saint jean baptiste", "la saint jean baptiste"),
        .. Each(Holiday.On(7, 14), "fete nationale", "la fete nationale", "prise de la bastille"),
        .. Each(Holiday.On(7, 21), "fete nationale belge"),
        .. Each(Holiday.On(8, 1), "fete nationale suisse"),
        .. Each(Holiday.On(8, 15), "assomption", "l'assomption"),
        .. Each(Holiday.On(10, 31), "halloween"),
        .. Each(Holiday.On(11, 1), "toussaint", "la toussaint", "jour de la toussaint"),
        .. Each(Holiday.On(11, 2), "jour des morts"),
        .. Each(Holiday.On(11, 11), "armistice", "l'armistice", "jour du souvenir"),
        .. Each(Holiday.On(12, 6), "saint nicolas", "la saint nicolas"),
        .. Each(Holiday.On(12, 8), "fete des lumieres", "la fete des lumieres"),
        .. Each(Holiday.FromEaster(0), "paques", "dimanche de paques", "le dimanche de paques"),
        .. Each(Holiday.FromEaster(1), "lundi de paques", "le lundi de paques"),
        .. Each(Holiday.FromEaster(-2), "vendredi saint", "le vendredi saint"),
        .. Each(Holiday.FromEaster(-3), "jeudi saint"),
        .. Each(Holiday.FromEaster(-1), "samedi saint", "samedi de paques"),
        .. Each(Holiday.FromEaster(-7), "dimanche des rameaux", "les rameaux", "rameaux"),
        .. Each(Holiday.FromEaster(-47), "mardi gras"),
        .. Each(Holiday.FromEaster(-46), "mercredi des cendres"),
        .. Each(Holiday.FromEaster(39), "ascension", "l'ascension", "jeudi de l'ascension", "le jeudi de l'ascension", "jour de l'ascension"),
        .. Each(Holiday.FromEaster(49), "pentecote", "la pentecote", "dimanche de pentecote", "le dimanche de pentecote"),
        .. Each(Holiday.FromEaster(50), "lundi de pentecote", "le lundi de pentecote", "lundi de la pentecote"),
        .. Each(Holiday.FromEaster(60), "fete dieu"),
        .. Each(Holiday.FromEaster(39, 3), "pont de l'ascension", "le pont de l'ascension", "week end de l'ascension", "le week end de l'ascension", "weekend de l'ascension", "pont de lascension", "week end ascension", "pont ascension"),
        .. Each(Holiday.FromEaster(-1, 2), "week end de paques", "le week end de paques", "weekend de paques", "week end pascal"),
        .. Each(Holiday.FromEaster(48, 2), "week end de pentecote", "le week end de pentecote", "weekend de pentecote", "week end de la pentecote", "pont de la pentecote", "pont de pentecote"),
        .. Each(Holiday.Bridge(5, 1), "pont du 1er mai", "le pont du 1er mai", "pont du premier mai"),
        .. Each(Holiday.Bridge(5, 8), "pont du 8 mai", "le pont du 8 mai", "pont du huit mai"),
        .. Each(Holiday.Bridge(7, 14), "pont du 14 juillet", "le pont du 14 juillet", "pont du quatorze juillet", "week end du 14 juillet", "le week end du 14 juillet"),
        .. Each(Holiday.Bridge(8, 15), "pont du 15 aout", "le pont du 15 aout", "pont du quinze aout", "pont de l'assomption", "week end du 15 aout", "le week end du 15 aout"),
        .. Each(Holiday.Bridge(11, 1), "pont de la toussaint", "le pont de la toussaint", "week end de la toussaint", "le week end de la toussaint"),
        .. Each(Holiday.Bridge(11, 11), "pont du 11 novembre", "le pont du 11 novembre", "pont du onze novembre", "week end du 11 novembre"),
        .. Each(Holiday.Nth(4, DayOfWeek.Thursday, 11), "thanksgiving", "action de grace"),
        .. Each(Holiday.Nth(-1, DayOfWeek.Sunday, 5), "fete des meres", "la fete des meres"),
        .. Each(Holiday.Nth(3, DayOfWeek.Sunday, 6), "fete des peres", "la fete des peres"),
    ];

    private static IEnumerable<(string Phrase, Holiday Holiday)> Each(Holiday holiday, params string[] names) => names.Select(name => (name, holiday));
}
