using System.Text.Json.Serialization;

namespace FrontOffice.Skills.Handoff;

/// <summary>What the guest has told for a case.</summary>
public sealed record CaseFacts
{
    public string? Words { get; init; }

    public string? Room { get; init; }

    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Company { get; init; }

    public int? Size { get; init; }

    public string? Dates { get; init; }

    public DateOnly? Day { get; init; }

    public TimeOnly? Time { get; init; }

    [JsonIgnore]
    public bool HasContact => Email is not null || Phone is not null || Room is not null;

    internal bool Has(CaseField field) => field switch
    {
        CaseField.Words => Words is not null,
        CaseField.Room => Room is not null,
        CaseField.Name => Name is not null,
        CaseField.Contact => HasContact,
        CaseField.Company => Company is not null,
        CaseField.Size => Size is not null,
        CaseField.Dates => Dates is not null,
        CaseField.Day => Day is not null,
        CaseField.Time => Time is not null,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, message: null),
    };
}
