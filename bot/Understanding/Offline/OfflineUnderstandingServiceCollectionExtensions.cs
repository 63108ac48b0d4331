using FrontOffice.Bot.Understanding.Offline.Grammars;
using FrontOffice.Data.Hotel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FrontOffice.Bot.Understanding.Offline;

public static class OfflineUnderstandingServiceCollectionExtensions
{
    /// <summary>Understanding that needs no network; it knows the words of the hotel in the container.</summary>
    public static IServiceCollection AddOfflineUnderstanding(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IUnderstanding>(provider => new OfflineUnderstanding(Vocabulary.Of(provider.GetRequiredService<HotelProfile>())));
        return services;
    }
}
