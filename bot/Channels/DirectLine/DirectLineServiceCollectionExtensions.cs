using FrontOffice.Bot.Channels.DirectLine.Limits;
using FrontOffice.Bot.Channels.DirectLine.Tokens;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace FrontOffice.Bot.Channels.DirectLine;

public static class DirectLineServiceCollectionExtensions
{
    /// <summary>Adds web chat's protocol; it stands on the <see cref="FrontOffice.Bot.Turns.IConversations"/> of the container.</summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services, Action<DirectLineOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null) services.Configure(configure);
        services.AddOptions<DirectLineOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<SigningKey>();
        services.TryAddSingleton<TokenSigner>();
        services.TryAddSingleton(provider => new GuestPageTickets(provider.GetRequiredService<TokenSigner>()));
        services.TryAddSingleton<SenderLimits>();
        services.TryAddSingleton<Admission>();
        services.TryAddSingleton<TokenRoutes>();
        services.TryAddSingleton<ConversationRoutes>();
        services.TryAddSingleton<ActivityRoutes>();
        services.TryAddSingleton<StreamRoute>();
        return services;
    }
}
