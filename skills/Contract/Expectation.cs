namespace FrontOffice.Skills.Contract;

/// <summary>The kind of answer that a pending question waits for; strong context for understanding.</summary>
public enum Expectation
{
    /// <summary>Arrival, departure or both.</summary>
    StayDates,
    Departure,
    Nights,
    Party,
    ChildAges,
    Rooms,
    Choice,

    /// <summary>The first option is the yes, the second the no.</summary>
    YesOrNo,
    Name,
    Email,
    Phone,

    /// <summary>An e-mail or a phone number.</summary>
    Contact,
    Code,
    RoomNumber,
    Date,
    Time,

    /// <summary>What to change on a booking.</summary>
    Element,

    /// <summary>Any words: they are the content.</summary>
    Text,
}
