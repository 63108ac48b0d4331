using FrontOffice.Bot.Activities;

namespace FrontOffice.Bot.Turns;

/// <summary>An activity as its conversation's log keeps it.</summary>
/// <param name="State">"in" or "out".</param>
/// <param name="Turn">The position of the activity that caused it; its own for an inbound one.</param>
/// <param name="CardNumber">True when a card number was taken out of it before it was written.</param>
internal sealed record ActivityEntry(int Schema, long Position, string State, DateTimeOffset At, long Turn, Activity Activity, bool CardNumber = false);
