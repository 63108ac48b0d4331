namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>English words that tell what a date is for.</summary>
internal static class EnglishCues
{
    public static IEnumerable<(string Phrase, Cue Cue)> All =>
    [
        .. Each(Cue.From, "from", "starting", "starting on", "starting from", "start", "starts", "beginning", "beginning on", "commencing", "as of", "as from", "start on", "begins", "beginning from", "effective", "starting the", "anytime from", "frm"),
        .. Each(Cue.Until, "until", "till", "til", "untill", "through to", "up to", "up until", "ending", "ending on", "thru to", "to the end of", "and ending", "ends"),
        .. Each(Cue.To, "to", "through", "thru", "-", "–", "until", "till", "til", "untill", "up to", "up until", "->", ">", "through to", "2", "right through to", "right up to"),
        .. Each(Cue.Between, "between"),
        .. Each(Cue.And, "and", "&", "n"),
        .. Each(
            Cue.Arrive, "check in", "checking in", "checkin", "checked in", "arrive", "arriving", "arrival", "arrives", "arrive on", "coming", "come", "getting there", "get there", "get in", "landing", "stay from", "staying from", "be there", "get here", "arriving on", "in on", "arrival date", "check in date", "check in is", "arrival is", "arrival on", "check in on"),
        .. Each(
            Cue.Leave, "check out", "checking out", "checkout", "checked out", "leave", "leaving", "leaves", "depart", "departing", "departure", "departs", "go home", "going home", "fly home", "flying home", "fly out", "flying out", "head home", "heading home", "returning", "return", "heading back", "go back", "out on", "departure date", "check out date", "departure is", "check out is", "staying until", "stay until", "staying till", "stay till"),
        .. Each(
            Cue.Correct, "no wait", "wait", "sorry", "i mean", "i meant", "actually", "make that", "make it", "rather", "or rather", "no sorry", "correction", "scratch that", "on second thought", "on second thoughts", "instead", "no actually", "wait no", "my mistake", "oops", "change that to", "i should say", "let s say", "lets say", "better", "no no", "nope", "no", "hang on", "hold on", "change it to", "make them", "pardon", "excuse me", "no make it", "no make that", "no i mean", "sorry i mean", "sorry i meant", "wait sorry", "oh wait", "well actually"),
        .. Each(Cue.Not, "not", "isnt", "not on", "not the", "except", "other than", "rather than", "instead of", "not from", "not until", "not for", "dont", "no longer"),
        .. Each(Cue.But, "but", "it is", "its"),
        .. Each(Cue.Born, "born", "born on", "birthday is", "date of birth", "dob", "birth date", "birthdate", "born in"),
    ];

    private static IEnumerable<(string Phrase, Cue Cue)> Each(Cue cue, params string[] phrases) => phrases.Select(phrase => (phrase, cue));
}
