using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace FrontOffice.Bot.Channels.DirectLine.Limits;

/// <summary>Keeps one noisy guest from slowing the others.</summary>
internal sealed class SenderLimits(IOptions<DirectLineOptions> options, TimeProvider time)
{
    private const int ReadsPerMessage = 10;

    private readonly Allowance _messages = new(time, options.Value.MessagesAtOnce, options.Value.MessagesPerSecond);
    private readonly Allowance _reads = new(time, options.Value.MessagesAtOnce * ReadsPerMessage, options.Value.MessagesPerSecond * ReadsPerMessage);
    private readonly Allowance _addressMessages = new(time, options.Value.AddressMessagesAtOnce, options.Value.AddressMessagesPerSecond);
    private readonly Allowance _addressConversations = new(time, options.Value.AddressConversationsAtOnce, options.Value.AddressConversationsPerMinute / 60.0);

    /// <summary>Reading costs little, and polling clients do it often.</summary>
    /// <returns>Zero, or how long to wait.</returns>
    public TimeSpan Read(string conversationId) => _reads.Spend(conversationId);

    /// <returns>Zero, or how long to wait.</returns>
    public TimeSpan Message(string conversationId, HttpContext context)
    {
        var wait = _messages.Spend(conversationId);
        return wait > TimeSpan.Zero || Address(context) is not { } address ? wait : _addressMessages.Spend(address);
    }

    /// <returns>Zero, or how long to wait.</returns>
    public TimeSpan Conversation(HttpContext context) =>
        Address(context) is { } address ? _addressConversations.Spend(address) : TimeSpan.Zero;

    /// <summary>The guest's address, an IPv6 one by its network: a household has all of it.</summary>
    private string? Address(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress;
        if (address is null || (IPAddress.IsLoopback(address) && !options.Value.LimitLoopback)) return null;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4().ToString();
        if (address.AddressFamily != System.Net.Sockets.AddressFamily.InterNetworkV6) return address.ToString();
        return Convert.ToHexString(address.GetAddressBytes(), 0, 8);
    }
}
