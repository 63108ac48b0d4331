using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Collects arrival, departure and nights from findings in order; what is said later wins.</summary>
internal sealed class StayRoles(Scan scan)
{
    private const int FarthestCue = 7;

    private Cue _lastRole = Cue.Arrive;
    private int _lastEnd = -1;
    private DateOnly? _arrival;
    private DateOnly? _departure;
    private bool _departureFromWeekend;
    private bool _nightsListed;
    private DateOnly? _other;
    private DateOnly? _otherFirst;
    private int? _nights;
    private DateOnly? _date;
    private TimeOnly? _time;
    private DayOfWeek? _arrivalDay;
    private string? _vague;
    private string? _impossibleDate;
    private string? _impossibleNumber;

    /// <summary>A departure takes its first reading after the arrival: "I arrive on 12 June and leave on the 15th".</summary>
    public Finding Settle(Finding finding)
    {
        if (finding.Term.Following > 0 && _arrival is { } before) return finding with { Day = DateAlgebra.Add(before, finding.Term.Following) };
        var open = finding.Term.IsBareDay || (finding.Term.IsWeekdayAlone && finding.Term.Shift == Shift.None);
        if (!open || _arrival is not { } arrival || IsCorrected(finding.From) || CueBefore(finding.From) is Cue.Arrive or Cue.From or Cue.Not) return finding;
        var day = DateAlgebra.ResolveAfter(finding.Term, arrival, scan.Today);
        return day == DateAlgebra.Never ? finding : finding with { Day = day };
    }

    public void Take(Finding finding)
    {
        switch (finding.Type)
        {
            case DateMentionType.Duration:
                TakeDuration(finding);
                break;
            case DateMentionType.Time:
                _time = finding.Time;
                break;
            case DateMentionType.TimeRange:
                break;
            case DateMentionType.Range:
                TakeRange(finding);
                break;
            default:
                TakeDay(finding);
                break;
        }
    }

    public void Finish()
    {
        if (_departureFromWeekend && _nights is not null) _departure = null;
        ReadOnlySpan<Token> tokens = scan.Tokens;
        for (var at = 0; at < tokens.Length && _vague is null && _arrival is null && _departure is null && _impossibleDate is null; at++)
        {
            if (scan.IsFree(at) && scan.Tongue.VagueTimes.TryMatch(tokens, at, out _, out var next)) _vague = scan.Words(at, next);
        }

        scan.ArrivalDay = _arrivalDay;
        scan.Facts = scan.Facts with
        {
            Arrival = _other is null ? _arrival : null,
            Departure = _departure,
            Nights = _nights,
            AmbiguousDates = _other is { } other && _otherFirst is { } first ? [first, other] : [],
            VagueTime = _arrival is null ? _vague : null,
            ImpossibleDate = _impossibleDate,
            ImpossibleNumber = _impossibleNumber ?? scan.Facts.ImpossibleNumber,
            Date = _date,
            Time = _time,
        };
    }

    private void TakeDay(Finding finding)
    {
        if (finding.Type == DateMentionType.DateTime && (_time is null || IsCorrected(finding.From))) _time = finding.Time;
        var cue = CueBefore(finding.From);
        if (cue is Cue.Not) return;
        if (finding.Impossible)
        {
            _impossibleDate = scan.Words(finding.From, finding.To);
            return;
        }

        if (cue is Cue.Born || finding.Day.Year < scan.Today.Year - 2) return;
        var corrects = IsCorrected(finding.From);
        if (IsAlternative(finding.From) && _arrival is { } first && cue is null or Cue.Arrive or Cue.From)
        {
            (_otherFirst, _other, _arrivalDay) = (first, finding.Day, null);
            _lastEnd = finding.To;
            return;
        }

        var role = cue switch
        {
            Cue.Leave or Cue.Until => Cue.Leave,
            Cue.Arrive or Cue.From => Cue.Arrive,
            _ when corrects => _lastRole,
            _ when scan.Expects == Expectation.Departure => Cue.Leave,
            Cue.To when _arrival is not null && finding.Day > _arrival => Cue.Leave,
            _ when _arrival is not null && _departure is null && finding.Day > _arrival => Cue.Leave,
            _ when _lastRole == Cue.Leave && finding.Day > _departure && scan.Word(_lastEnd) is "and" or "et" or "," or "&" && finding.From - _lastEnd < 3 => Cue.Leave,
            _ => Cue.Arrive,
        };
        _nightsListed |= role == Cue.Arrive && (scan.Word(finding.From - 2) is "nights" or "nuits" or "night" || scan.Word(finding.From - 1) is "nights" or "nuits");
        _lastRole = role;
        _lastEnd = finding.To;
        _date ??= finding.Day;
        if (corrects) _date = finding.Day;
        if (role == Cue.Leave)
        {
            _departure = _nightsListed ? DateAlgebra.Add(finding.Day, 1) : finding.Day;
            _departureFromWeekend = false;
        }
        else
        {
            _arrival = finding.Day;
            _arrivalDay = finding.IsWeekdayAlone ? finding.Day.DayOfWeek : null;
            _other = finding.Other;
            _otherFirst = finding.Day;
        }
    }

    private void TakeRange(Finding finding)
    {
        var cue = CueBefore(finding.From);
        if (cue is Cue.Not) return;
        if (finding.Impossible)
        {
            _impossibleDate = scan.Words(finding.From, finding.To);
            return;
        }

        _lastEnd = finding.To;
        if (finding.Period == PeriodKind.Wide)
        {
            _vague = scan.Words(finding.From, finding.To);
            return;
        }

        if (finding.Indefinite)
        {
            _nights = finding.EndDay.DayNumber - finding.Day.DayNumber + (finding.Period == PeriodKind.Weekend ? 0 : -1);
            _nights = finding.Period == PeriodKind.Weekend ? 2 : 3;
            _vague ??= scan.Words(finding.From, finding.To);
            return;
        }

        _lastRole = Cue.Arrive;
        _arrivalDay = finding.IsWeekdayAlone ? finding.Day.DayOfWeek : null;
        _other = finding.Other;
        _otherFirst = finding.Day;
        _departureFromWeekend = finding.Period != PeriodKind.Stay;
        (_arrival, _departure) = finding.Period switch
        {
            PeriodKind.Weekend => (Later(DateAlgebra.Add(finding.Day, -1), scan.Today), DateAlgebra.Add(finding.EndDay, -1)),
            PeriodKind.Feast when finding.Unit == TimeUnit.LongWeekend => (finding.Day, finding.EndDay),
            _ => (finding.Day, finding.EndDay),
        };
    }

    private void TakeDuration(Finding finding)
    {
        var amount = finding.Amount;
        if (amount.Unit is TimeUnit.Minute or TimeUnit.Hour or TimeUnit.Month or TimeUnit.Year) return;
        if (amount.Plain && amount.Unit is TimeUnit.Night or TimeUnit.Day && !IsForStay(finding.From)) return;
        if (CueBefore(finding.From) == Cue.Not || scan.Word(finding.To) is "after" or "before" or "apres" or "avant" or "earlier" or "later" or "notice" or "prior" or "ago") return;
        var nights = amount.Nights;
        if (nights > 0 && !IsNegative(finding.From))
        {
            _nights = nights;
            _impossibleNumber = null;
        }
        else
        {
            _nights = null;
            _impossibleNumber = scan.Words(IsNegative(finding.From) ? finding.From - 1 : finding.From, finding.To);
        }
    }

    private bool IsNegative(int at) => at > 0 && scan.Tokens[at - 1].IsMark('-') && scan.Tokens[at].Joint == Joint.Tight;

    private bool IsForStay(int at) => at > 0 && scan.Word(at - 1) is "for" or "pour" or "stay" or "staying" or "sejour" or "just" or "only" or "juste" or "reste" or "extra";

    /// <summary>"Tuesday or Wednesday": the guest must say which.</summary>
    private bool IsAlternative(int from) =>
        _lastEnd > 0 && from - _lastEnd is 1 or 2 && scan.Word(_lastEnd) is "or" or "ou" or "soit";

    private bool IsCorrected(int from)
    {
        if (_lastEnd < 0) return false;
        ReadOnlySpan<Token> tokens = scan.Tokens;
        for (var at = _lastEnd; at < from; at++)
        {
            if (scan.IsFree(at) && scan.Tongue.Cues.TryMatch(tokens, at, out var cue, out _) && cue is Cue.Correct or Cue.Not or Cue.But) return true;
        }

        return false;
    }

    /// <summary>The nearest word before a date that tells what it is for.</summary>
    private Cue? CueBefore(int from)
    {
        ReadOnlySpan<Token> tokens = scan.Tokens;
        var least = Math.Max(0, from - FarthestCue);
        for (var at = from - 1; at >= least; at--)
        {
            if (scan.Owner(at) is SpanKind.Date or SpanKind.Duration or SpanKind.Time) least = at + 1;
        }

        Cue? nearest = scan.Tongue.Cues.TryMatch(tokens, from, out var own, out _) && own is Cue.From or Cue.Until ? own : null;
        var end = scan.Tongue.Articles.Contains(scan.Word(from)) ? from + 1 : from;
        for (var at = least; at < from;)
        {
            if (!scan.Tongue.Cues.TryMatch(tokens, at, out var cue, out var next) || next > end)
            {
                at++;
                continue;
            }

            var telling = cue is not (Cue.And or Cue.Between or Cue.But or Cue.Correct);
            if (telling && AreFillers(next, from) && (cue is Cue.Arrive or Cue.Leave or Cue.Not or Cue.Born || nearest is not (Cue.Arrive or Cue.Leave or Cue.Not or Cue.Born))) nearest = cue;
            at = next;
        }

        return nearest;
    }

    private bool AreFillers(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (scan.Tokens[at].Text is not ("on" or "the" or "le" or "la" or "is" or "will" or "be" or "date" or "day" or "would" or "around" or "about" or "by" or "of" or "at" or ":" or "au" or "du" or "est" or "sera" or "prevue" or "prevu" or "vers" or "pour" or "for" or "," or "a" or "early" or "late" or "from" or "until" or "till" or "de" or "jusqu" or "l" or "in" or "out" or "hotel" or "again" or "then" or "to" or "en" or "dans" or "and" or "et" or "-" or "that" or "there" or "here" or "morning" or "soir" or "matin")) return false;
        }

        return true;
    }

    private static DateOnly Later(DateOnly left, DateOnly right) => left > right ? left : right;
}
