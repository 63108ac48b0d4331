using System.Globalization;
using FrontOffice.Bot.Channels.DirectLine.Wire;
using Microsoft.AspNetCore.Http;

namespace FrontOffice.Bot.Channels.DirectLine;

/// <summary>An answer that says no, as the protocol words it.</summary>
internal sealed record Refusal(int Status, string Code, string Message, TimeSpan RetryAfter = default)
{
    public static readonly Refusal NoToken = new(StatusCodes.Status401Unauthorized, "Unauthorized", "The request needs a token of this service: Authorization: Bearer <token>.");
    public static readonly Refusal TokenMalformed = new(StatusCodes.Status401Unauthorized, "TokenInvalid", "The token was not made by this service for this use.");
    public static readonly Refusal TokenExpired = new(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired.");
    public static readonly Refusal OtherConversation = new(StatusCodes.Status403Forbidden, "Forbidden", "The token belongs to another conversation.");
    public static readonly Refusal OriginNotTrusted = new(StatusCodes.Status403Forbidden, "OriginNotTrusted", "The token may not be used from this site.");
    public static readonly Refusal NoSuchConversation = new(StatusCodes.Status404NotFound, "ConversationNotFound", "There is no such conversation.");
    public static readonly Refusal NoSuchRoute = new(StatusCodes.Status404NotFound, "NotFound", "There is nothing here.");
    public static readonly Refusal TooLarge = new(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "The message is too large.");
    public static readonly Refusal NoFiles = new(StatusCodes.Status403Forbidden, "UploadNotWanted", "No file is wanted in this conversation; nothing was kept. Please write instead, or send it to the hotel's e-mail address.");
    public static readonly Refusal DeskFailed = new(StatusCodes.Status502BadGateway, "BotError", "The desk could not take this; nothing was accepted. Please try again.", TimeSpan.FromSeconds(2));

    public static Refusal BadArgument(string message) => new(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static Refusal TooMany(TimeSpan wait) => new(StatusCodes.Status429TooManyRequests, "TooManyRequests", "That was a lot at once; please wait a moment.", wait);

    public Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        if (RetryAfter > TimeSpan.Zero)
        {
            response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(RetryAfter.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        return JsonAnswer.WriteAsync(context, Status, new ErrorBody(new ErrorBody.Details(Code, Message)), DirectLineJson.Default.ErrorBody);
    }
}
