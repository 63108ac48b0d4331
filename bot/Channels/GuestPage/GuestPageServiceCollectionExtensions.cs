using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace FrontOffice.Bot.Channels.GuestPage;

public static class GuestPageServiceCollectionExtensions
{
    /// <summary>Adds the guest page; it needs the hotel and Direct Line of the container.</summary>
    public static IServiceCollection AddGuestPage(this IServiceCollection services, Action<GuestPageOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null) services.Configure(configure);
        services.AddOptions<GuestPageOptions>().ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<GuestPageOptions>, GuestPageOptionsValidator>());
        services.TryAddSingleton<GuestPageFiles>();
        services.TryAddSingleton<GuestPageHtml>();
        services.TryAddSingleton<GuestPageRoutes>();
        return services;
    }
}
