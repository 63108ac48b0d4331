using FrontOffice.Data.Documents;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Bot.Host;

/// <summary>Whether the host lives, and whether it can serve: the store answers within two seconds.</summary>
internal static class HealthEndpoints
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => TypedResults.Text("live")).ExcludeFromDescription();
        app.MapGet("/health/ready", ReadyAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> ReadyAsync(IDocumentStore store, HotelProfile hotel, TimeProvider clock, CancellationToken cancellationToken)
    {
        try
        {
            await store.ReadAsync(new DocumentKey(Container.Desk, hotel.Id, "health:probe"), cancellationToken).AsTask().WaitAsync(Patience, clock, cancellationToken);
            return TypedResults.Text("ready");
        }
        catch (Exception away) when (away is StoreUnavailableException or TimeoutException)
        {
            return TypedResults.Text("the store does not answer", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
