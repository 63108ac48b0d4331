namespace FrontOffice.Bot.Understanding;

/// <param name="Name">"reservation.book"; the list is in docs/understanding.md.</param>
/// <param name="Confidence">From 0 to 1, calibrated: of those at 0.8, four of five are right.</param>
public sealed record RecognisedIntent(string Name, double Confidence);
