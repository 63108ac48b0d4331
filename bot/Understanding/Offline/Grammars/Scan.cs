using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>One reading in progress: the tokens, who claimed them, and the facts so far.</summary>
internal sealed class Scan
{
    private readonly SpanKind?[] _owners;
    private readonly List<TextSpan> _spans = [];

    public Scan(string text, Tongue tongue, DateTime reference, Vocabulary vocabulary, PendingQuestion? pending)
    {
        Text = text;
        Tongue = tongue;
        Today = DateOnly.FromDateTime(reference);
        Vocabulary = vocabulary;
        Pending = pending;
        Tokens = Tokenizer.Cut(text);
        _owners = new SpanKind?[Tokens.Length];
    }

    public string Text { get; }

    public Tongue Tongue { get; private set; }

    public DateOnly Today { get; }

    public Vocabulary Vocabulary { get; }

    public PendingQuestion? Pending { get; }

    public Token[] Tokens { get; }

    public Facts Facts { get; set; } = Facts.None;

    public List<DateMention> Dates { get; } = [];

    public List<NumberMention> Numbers { get; } = [];

    public List<EntityMention> Entities { get; } = [];

    public DayOfWeek? ArrivalDay { get; set; }

    public int? PartyTotal { get; set; }

    public bool RoomsByArticle { get; set; }

    public Expectation? Expects => Pending?.Expects;

    public Reading Read()
    {
        EmailGrammar.Read(this);
        CodeGrammar.Read(this);
        PhoneGrammar.Read(this);
        RoomNumberGrammar.Read(this);
        MoneyGrammar.Read(this);
        PartyGrammar.Read(this);
        if (Facts == Facts.None) InOtherTongue(() => PartyGrammar.Read(this));
        StayComposer.Compose(this, Timeline.Read(this));
        if (Dates.Count == 0 && Facts.ImpossibleDate is null && Facts.VagueTime is null) InOtherTongue(() => StayComposer.Compose(this, Timeline.Read(this)));
        NameGrammar.Read(this);
        CountGrammar.Read(this);
        SecondThoughts.Read(this);
        VocabularyGrammar.Read(this);
        Facts = AnswerOf(Facts);
        Entities.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        _spans.Sort((left, right) => left.Start.CompareTo(right.Start));
        return new Reading
        {
            Facts = Facts,
            Dates = Dates,
            Numbers = Numbers,
            Entities = Entities,
            Spans = _spans,
            ArrivalDay = ArrivalDay,
            PartyTotal = PartyTotal,
            RoomsByArticle = RoomsByArticle,
        };
    }

    /// <summary>Guests mix their languages: what one did not tell, the other may.</summary>
    private void InOtherTongue(Action read)
    {
        var own = Tongue;
        Tongue = own.Other;
        read();
        Tongue = own;
    }

    /// <summary>A choice of the yes or the no answers the question, and the other way round.</summary>
    private Facts AnswerOf(Facts facts)
    {
        var option = OptionGrammar.Read(this);
        var answer = AnswerGrammar.Read(this);
        if (Pending is { Expects: Expectation.YesOrNo, Options.Count: 2 } pending)
        {
            if (option is not null) answer = option == pending.Options[0].Id;
            else if (answer is { } yes) option = pending.Options[yes ? 0 : 1].Id;
        }

        return facts with { Option = option, Answer = answer };
    }

    public bool IsFree(int at) => _owners[at] is null;

    public SpanKind? Owner(int at) => (uint)at < (uint)_owners.Length ? _owners[at] : null;

    public bool IsFree(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (_owners[at] is not null) return false;
        }

        return true;
    }

    /// <summary>Marks tokens as read; what was claimed before stays with its first owner.</summary>
    public TextSpan Claim(int from, int to, SpanKind kind)
    {
        var span = new TextSpan(Tokens[from].Start, Tokens[to - 1].End - Tokens[from].Start, kind);
        if (!IsFree(from, to)) return span;
        for (var at = from; at < to; at++) _owners[at] = kind;
        _spans.Add(span);
        return span;
    }

    public TextSpan SpanOf(int from, int to, SpanKind kind) => new(Tokens[from].Start, Tokens[to - 1].End - Tokens[from].Start, kind);

    /// <summary>The guest's own characters of some tokens.</summary>
    public string Words(int from, int to) => Text[Tokens[from].Start..Tokens[to - 1].End];

    public bool Is(int at, string word) => (uint)at < (uint)Tokens.Length && Tokens[at].Text == word;

    public string Word(int at) => (uint)at < (uint)Tokens.Length ? Tokens[at].Text : "";
}
