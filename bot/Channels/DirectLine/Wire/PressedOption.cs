namespace FrontOffice.Bot.Channels.DirectLine.Wire;

/// <summary>What a pressed button carries.</summary>
internal sealed record PressedOption(string Option);
