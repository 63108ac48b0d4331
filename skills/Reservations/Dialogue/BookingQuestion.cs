namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>What a booking was last asked.</summary>
internal enum BookingQuestion
{
    None,
    Dates,
    Departure,

    /// <summary>Which of two readings of a day.</summary>
    Reading,
    Party,

    /// <summary>Whether all guests are adults.</summary>
    Split,
    ChildAges,

    /// <summary>Whether more rooms are wanted.</summary>
    MoreRooms,

    /// <summary>Other dates, as those told are gone.</summary>
    OtherDates,
    Offer,
    Extras,
    Name,
    Email,

    /// <summary>An e-mail address or a phone number.</summary>
    Contact,
    Confirm,

    /// <summary>What to change before it is booked.</summary>
    Element,
}
