using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Data.Hotel;

public sealed class ReservationTransitionsTests
{
    [Fact]
    public void States_change_only_as_the_table_says()
    {
        var allowed =
            from state in Enum.GetValues<ReservationState>()
            from next in Enum.GetValues<ReservationState>()
            where state.CanBecome(next)
            select (state, next);

        Assert.Equal(
            [
                (ReservationState.Held, ReservationState.Confirmed),
                (ReservationState.Held, ReservationState.Cancelled),
                (ReservationState.Confirmed, ReservationState.InHouse),
                (ReservationState.Confirmed, ReservationState.Cancelled),
                (ReservationState.Confirmed, ReservationState.NoShow),
                (ReservationState.InHouse, ReservationState.CheckedOut),
            ],
            allowed);
    }
}
