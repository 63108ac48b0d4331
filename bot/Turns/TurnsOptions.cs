using System.ComponentModel.DataAnnotations;

namespace FrontOffice.Bot.Turns;

/// <summary>Limits of a turn.</summary>
public sealed class TurnsOptions
{
    /// <summary>Characters of a guest's message that are read; a longer one is answered with a request to be shorter.</summary>
    /// <value>Default 4,000; from 200 to 20,000.</value>
    [Range(200, 20_000)]
    public int MaxCharacters { get; set; } = 4_000;

    /// <summary>Time without a message after which a conversation leaves memory; it stays in the store.</summary>
    /// <value>Default 1 minute; from 1 second to 1 hour.</value>
    [Range(typeof(TimeSpan), "00:00:01", "01:00:00", ConvertValueInInvariantCulture = true, ParseLimitsInInvariantCulture = true)]
    public TimeSpan IdleAfter { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How long a turn may take before the guest sees that the desk is writing.</summary>
    /// <value>Default 400 milliseconds.</value>
    [Range(typeof(TimeSpan), "00:00:00.0500000", "00:00:05", ConvertValueInInvariantCulture = true, ParseLimitsInInvariantCulture = true)]
    public TimeSpan TypingAfter { get; set; } = TimeSpan.FromMilliseconds(400);

    /// <summary>How long receipts are kept, so that a late copy of a message is still known.</summary>
    /// <value>Default 7 days.</value>
    [Range(typeof(TimeSpan), "01:00:00", "30.00:00:00", ConvertValueInInvariantCulture = true, ParseLimitsInInvariantCulture = true)]
    public TimeSpan ReceiptLife { get; set; } = TimeSpan.FromDays(7);

    /// <summary>Wishes of one message that are acted on; the rest is asked about.</summary>
    /// <value>Default 4; from 1 to 10.</value>
    [Range(1, 10)]
    public int MaxCalls { get; set; } = 4;
}
