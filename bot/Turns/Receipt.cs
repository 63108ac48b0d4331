namespace FrontOffice.Bot.Turns;

/// <summary>Proof that a message was accepted: its second copy finds the first.</summary>
internal sealed record Receipt(int Schema, long Position);
