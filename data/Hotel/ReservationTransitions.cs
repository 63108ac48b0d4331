namespace FrontOffice.Data.Hotel;

/// <summary>The one table of how a reservation's state may change.</summary>
/// <remarks>Nothing leads out of checked out, cancelled or no-show: taking a cancelled booking up again is a new booking at today's terms.</remarks>
public static class ReservationTransitions
{
    private static readonly IReadOnlyDictionary<ReservationState, ReservationState[]> Table = new Dictionary<ReservationState, ReservationState[]>
    {
        [ReservationState.Held] = [ReservationState.Confirmed, ReservationState.Cancelled],
        [ReservationState.Confirmed] = [ReservationState.InHouse, ReservationState.Cancelled, ReservationState.NoShow],
        [ReservationState.InHouse] = [ReservationState.CheckedOut],
        [ReservationState.CheckedOut] = [],
        [ReservationState.Cancelled] = [],
        [ReservationState.NoShow] = [],
    };

    public static bool CanBecome(this ReservationState state, ReservationState next) => Table[state].Contains(next);

    /// <summary>True while the reservation's nights are spent from stock.</summary>
    public static bool TakesStock(this ReservationState state) => state is ReservationState.Confirmed or ReservationState.InHouse;

    /// <summary>True when nothing can change any more.</summary>
    public static bool IsFinal(this ReservationState state) => Table[state].Length == 0;
}
