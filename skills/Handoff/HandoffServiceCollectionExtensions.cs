using FrontOffice.Skills.Contract;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FrontOffice.Skills.Handoff;

public static class HandoffServiceCollectionExtensions
{
    /// <summary>Passing guests and their cases to the people of the house. Needs an <see cref="Data.Documents.IDocumentStore"/>.</summary>
    public static IServiceCollection AddHandoff(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<Escalations>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ISkill, HandoffSkill>());
        return services;
    }
}
