using System.Globalization;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>Tells which day is the arrival and which the departure, and how many nights were said.</summary>
internal static class StayComposer
{
    public static void Compose(Scan scan, List<Finding> findings)
    {
        var roles = new StayRoles(scan);
        foreach (var said in findings)
        {
            var finding = roles.Settle(said);
            var span = scan.Claim(finding.From, finding.To, KindOf(finding.Type));
            if (finding.Indefinite) scan.Dates.Add(new DateMention { Type = DateMentionType.Duration, Value = finding.Unit == TimeUnit.LongWeekend ? "P3D" : "P2D", Span = span });
            else if (!finding.Impossible) scan.Dates.Add(Mention(finding, span));
            if (finding.Type == DateMentionType.Duration && finding.Amount is { Words: > 0, Plain: false } amount)
            {
                scan.Numbers.Add(new NumberMention(amount.Count, Ordinal: false, scan.SpanOf(finding.From, finding.From + amount.Words, SpanKind.Number)));
            }

            if (finding is { Type: DateMentionType.Date, Term.IsBareDay: true } && scan.Tokens[finding.To - 1].Kind == TokenKind.Word && scan.Tokens[finding.To - 1].Joint != Joint.Tight && !scan.Tongue.IsFrench)
            {
                scan.Numbers.Add(new NumberMention(finding.Term.Day, Ordinal: true, span));
            }

            roles.Take(finding);
        }

        roles.Finish();
    }

    private static SpanKind KindOf(DateMentionType type) => type switch
    {
        DateMentionType.Duration => SpanKind.Duration,
        DateMentionType.Time or DateMentionType.TimeRange => SpanKind.Time,
        _ => SpanKind.Date,
    };

    private static DateMention Mention(Finding finding, TextSpan span)
    {
        var mention = new DateMention { Type = finding.Type, Span = span };
        return finding.Type switch
        {
            DateMentionType.Date => mention with { Value = Day(finding.Day) },
            DateMentionType.Time => mention with { Value = Hour(finding.Time) },
            DateMentionType.DateTime => mention with { Value = $"{Day(finding.Day)}T{Hour(finding.Time)}" },
            DateMentionType.Duration => mention with { Value = finding.Amount.Iso },
            DateMentionType.Range => mention with { Start = Day(finding.Day), End = Day(finding.EndDay) },
            DateMentionType.TimeRange => mention with { Start = Hour(finding.Time), End = Hour(finding.EndTime) },
            _ => mention with
            {
                Start = $"{Day(finding.Day)}T{Hour(finding.Time)}",
                End = $"{Day(finding.EndTime <= finding.Time ? DateAlgebra.Add(finding.Day, 1) : finding.Day)}T{Hour(finding.EndTime)}",
            },
        };
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Hour(TimeOnly? time) => (time ?? default).ToString("HH:mm", CultureInfo.InvariantCulture);
}
