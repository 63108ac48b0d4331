namespace FrontOffice.Skills.Handoff;

/// <summary>Who takes a case, and by when, by the department's own figures.</summary>
/// <param name="Department">Its id.</param>
/// <param name="DepartmentName">Its name in English and French, for a department that the wording does not know.</param>
/// <param name="Within">How soon it answers while it is there.</param>
/// <param name="OpensAt">Hotel time; null when somebody is there now.</param>
/// <param name="DueAt">Null when the department has no hours: then nothing is promised.</param>
public sealed record AnswerPromise(string Department, Data.Hotel.LocalizedText DepartmentName, TimeSpan Within, DateTime? OpensAt, DateTimeOffset? DueAt);
