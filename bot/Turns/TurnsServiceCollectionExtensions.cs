using FrontOffice.Skills.Contract;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace FrontOffice.Bot.Turns;

public static class TurnsServiceCollectionExtensions
{
    /// <summary>Adds conversations and their turns. Needs a store, a hotel, a calendar, an understanding and the skills.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services, Action<TurnsOptions>? configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<TurnsOptions>().ValidateOnStart();
        services.AddSingleton<IValidateOptions<TurnsOptions>, TurnsOptionsValidator>();
        if (configure is not null) services.Configure(configure);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new SkillSet(provider.GetServices<ISkill>()));
        services.TryAddSingleton<ConversationStore>();
        services.TryAddSingleton<TurnMeter>();
        services.TryAddSingleton<Guard>();
        services.TryAddSingleton<Understand>();
        services.TryAddSingleton<Act>();
        services.TryAddSingleton<Word>();
        services.TryAddSingleton<Remember>();
        services.TryAddSingleton<TurnPipeline>();
        services.TryAddSingleton<LiveConversationParts>();
        services.TryAddSingleton<Conversations>();
        services.TryAddSingleton<IConversations>(provider => provider.GetRequiredService<Conversations>());
        services.TryAddSingleton<Transcripts>();
        services.AddHostedService<UnfinishedTurns>();
        return services;
    }
}
