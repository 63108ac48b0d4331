namespace FrontOffice.Data.Hotel;

/// <summary>Whether stock gives what was asked of it: all of it, or nothing.</summary>
public abstract record StockDecision
{
    private StockDecision()
    {
    }

    /// <param name="Changed">The months to write together, each as it will stand.</param>
    public sealed record Granted(IReadOnlyList<StockMonth> Changed) : StockDecision;

    /// <param name="Night">The first night that lacks a room.</param>
    /// <param name="Left">Rooms that the night still has; never negative.</param>
    public sealed record Refused(string RoomType, DateOnly Night, int Left) : StockDecision;
}
