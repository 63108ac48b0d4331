using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Skills.Questions;

/// <param name="Topic">The entry that answers, or null when none is called for.</param>
internal sealed record AskedQuestion(Language Language, string? Topic, string Words);
