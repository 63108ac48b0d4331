namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>What the holder of a reservation was last asked.</summary>
internal enum ManageQuestion
{
    None,
    Code,
    Holder,

    /// <summary>The arrival date of the reservation, as the third proof.</summary>
    ArrivalDay,

    /// <summary>What to change.</summary>
    Element,

    /// <summary>The new dates.</summary>
    Dates,

    /// <summary>The new party.</summary>
    Party,
    Split,
    ChildAges,

    /// <summary>Another room, as the same one is not to be had.</summary>
    Room,
    Confirm,
}
