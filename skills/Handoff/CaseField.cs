namespace FrontOffice.Skills.Handoff;

/// <summary>What a procedure asks of the guest before it passes the case on.</summary>
public enum CaseField
{
    /// <summary>The wish, the message, what happened: the guest's own words.</summary>
    Words,
    Room,
    Name,

    /// <summary>A phone number, an e-mail address, or the room of a guest in the house.</summary>
    Contact,
    Company,

    /// <summary>How many people.</summary>
    Size,

    /// <summary>The days of a group or an event, in the guest's own words.</summary>
    Dates,
    Day,
    Time,
}
