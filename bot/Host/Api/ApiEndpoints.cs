using FrontOffice.Data.Documents;

namespace FrontOffice.Bot.Host.Api;

/// <summary>REST for staff, property management systems and the back office, under <c>/api/v1</c>.</summary>
internal static class ApiEndpoints
{
    public static WebApplication MapApi(this WebApplication app)
    {
        var api = app.MapGroup("/api/v1").AddEndpointFilter(RequireKeyAsync).AddEndpointFilter(AnswerFaultsAsync);
        api.MapConversations();
        api.MapReservations();
        api.MapEscalations();
        return app;
    }

    private static async ValueTask<object?> RequireKeyAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var owner = http.RequestServices.GetRequiredService<ApiKeys>().Owner(http.Request.Headers.Authorization);
        if (owner is null)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            return Results.Problem("Show a key of FrontOffice:Api:Keys as a bearer token.", statusCode: StatusCodes.Status401Unauthorized, title: "No valid key");
        }

        http.Response.Headers.CacheControl = "no-store";
        http.Items[ApiActor.Item] = new ApiActor(owner);
        return await next(context);
    }

    private static async ValueTask<object?> AnswerFaultsAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (StoreUnavailableException)
        {
            context.HttpContext.Response.Headers.RetryAfter = "5";
            return Results.Problem("The store does not answer just now; nothing was changed.", statusCode: StatusCodes.Status503ServiceUnavailable, title: "Store unavailable");
        }
    }
}
