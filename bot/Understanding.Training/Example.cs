namespace FrontOffice.Bot.Understanding.Training;

/// <summary>One way of saying an intent, as features.</summary>
/// <param name="Label">Index of the intent.</param>
/// <param name="Rows">Indices of its features.</param>
internal sealed record Example(int Label, int[] Rows, float[] Values, float Weight);
