using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder.Yaml;

namespace FrontOffice.Data.HotelFolder.House;

/// <summary>Reads the blocks <c>cancellation</c> and <c>guarantee</c> of a rate plan.</summary>
internal static class TermsReader
{
    private static readonly Dictionary<string, GuaranteeKind> Guarantees = new()
    {
        ["until_hour"] = GuaranteeKind.UntilHour,
        ["card_at_desk"] = GuaranteeKind.CardAtDesk,
        ["deposit_by_link"] = GuaranteeKind.DepositByLink,
        ["prepaid_by_link"] = GuaranteeKind.PrepaidByLink,
        ["company"] = GuaranteeKind.Company,
    };

    public static CancellationTerms Cancellation(YamlBlock block)
    {
        var never = block.Flag("never_free");
        var hours = block.OptionalWhole("free_until_hours_before");
        if (never == hours is not null)
        {
            block.File.Mistake(block.Line, $"\"{block.Path}\" must hold either \"free_until_hours_before\" or \"never_free: yes\".");
        }

        var terms = new CancellationTerms
        {
            FreeUntilHoursBefore = hours,
            DeadlineHour = block.Hour("hour"),
            GraceAfterBooking = TimeSpan.FromMinutes(block.OptionalWhole("grace_minutes_after_booking") ?? 0),
            Fee = Fee(block.Block("fee")),
        };
        block.Finish();
        return terms;
    }

    public static GuaranteeTerms Guarantee(YamlBlock block)
    {
        var kind = block.Word("kind", Guarantees);
        TimeOnly? hour = kind == GuaranteeKind.UntilHour ? block.Hour("hour") : null;
        var percent = kind == GuaranteeKind.DepositByLink ? block.Number("percent") : 0m;
        var days = kind is GuaranteeKind.DepositByLink or GuaranteeKind.PrepaidByLink ? block.Whole("due_days") : 0;
        if (percent is < 0m or > 100m) block.File.Mistake(block.LineOf("percent"), $"\"{block.Path}.percent\" must be between 0 and 100.");
        block.Finish();
        return new GuaranteeTerms(kind, hour, percent, days);
    }

    private static CancellationFee Fee(YamlBlock block)
    {
        var fees = new List<CancellationFee>();
        if (block.OptionalWhole("nights") is { } nights) fees.Add(new CancellationFee(CancellationFeeKind.Nights, nights));
        if (block.Has("percent")) fees.Add(new CancellationFee(CancellationFeeKind.Percent, block.Number("percent")));
        if (block.Has("amount")) fees.Add(new CancellationFee(CancellationFeeKind.Amount, block.Number("amount")));
        block.Finish();
        if (fees.Count == 1) return fees[0];
        block.File.Mistake(block.Line, $"\"{block.Path}\" must hold one of nights, percent, amount.");
        return new CancellationFee(CancellationFeeKind.Nights, 1);
    }
}
