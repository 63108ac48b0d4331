namespace FrontOffice.Skills.Contract;

/// <summary>A guest who proved to be the holder of a booking, in one conversation.</summary>
/// <param name="Code">The booking it was proved for.</param>
/// <param name="Until">15 minutes after the last message that used it.</param>
public sealed record GuestVerification(string Code, DateTimeOffset Until);
