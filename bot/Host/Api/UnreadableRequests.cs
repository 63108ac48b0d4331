using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Diagnostics;

namespace FrontOffice.Bot.Host.Api;

/// <summary>Answers a request whose parameters cannot be read with what is wrong with it, in each environment alike: it is the caller's mistake, not a fault of the house.</summary>
internal sealed partial class UnreadableRequests : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException bad || httpContext.Response.HasStarted) return false;

        await Results.Problem(Words(bad.Message), statusCode: bad.StatusCode, title: "The request cannot be read").ExecuteAsync(httpContext);
        return true;
    }

    private static string Words(string message)
    {
        if (Missing().Match(message) is { Success: true } missing) return $"{missing.Groups[1].Value} is missing.";
        if (Unreadable().Match(message) is { Success: true } wrong) return $"{wrong.Groups[1].Value} cannot be {wrong.Groups[2].Value}.";
        return message;
    }

    [GeneratedRegex("^Required parameter \"\\S+ (\\w+)\" was not provided", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Missing();

    [GeneratedRegex("^Failed to bind parameter \"\\S+ (\\w+)\" from (\".*\")\\.$", RegexOptions.CultureInvariant | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unreadable();
}
