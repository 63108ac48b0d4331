namespace FrontOffice.Bot.Host.Settings;

/// <summary>The hotel's clock: <c>FrontOffice:Clock</c>, for trying things out in the Development environment.</summary>
internal sealed class ClockOptions
{
    /// <summary>A local date-time ("2026-11-21T10:00") at which the hotel's clock starts; it then runs on.</summary>
    /// <value>Default none: the machine's time.</value>
    public DateTime? Now { get; set; }
}
