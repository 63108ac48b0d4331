namespace FrontOffice.Bot.Host.Api;

/// <summary>How much of a list is asked for.</summary>
internal static class Page
{
    private const int Default = 50;
    private const int Most = 200;

    /// <summary>The size to read, or null when the one asked for is out of range.</summary>
    public static int? Size(int? asked) => asked switch
    {
        null => Default,
        >= 1 and <= Most => asked,
        _ => null,
    };

    public static IResult OutOfRange() =>
        Results.Problem($"limit is from 1 to {Most}.", statusCode: StatusCodes.Status400BadRequest, title: "Limit out of range");

    public static IResult ContinuationUnknown() =>
        Results.Problem("continuation is not one that this list gave.", statusCode: StatusCodes.Status400BadRequest, title: "Continuation unknown");
}
