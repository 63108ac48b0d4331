using FrontOffice.Skills.Contract;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FrontOffice.Skills.Courtesy;

public static class CourtesyServiceCollectionExtensions
{
    /// <summary>Greetings, thanks, repeats and refusals: what the desk says whatever else it can do.</summary>
    public static IServiceCollection AddCourtesy(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ISkill, CourtesySkill>());
        return services;
    }
}
