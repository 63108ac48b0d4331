using System.Text.Json.Serialization;
using FrontOffice.Bot.Turns;
using FrontOffice.Skills.Handoff;
using Microsoft.AspNetCore.Mvc;

namespace FrontOffice.Bot.Host.Api;

/// <summary>The JSON of the REST interface.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(ApiList<ConversationSummary>))]
[JsonSerializable(typeof(ApiList<TurnRecord>))]
[JsonSerializable(typeof(ApiList<ReservationView>))]
[JsonSerializable(typeof(ApiList<OfferView>))]
[JsonSerializable(typeof(ApiList<Escalation>))]
internal sealed partial class ApiJson : JsonSerializerContext;
