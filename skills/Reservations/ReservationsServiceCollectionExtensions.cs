using FrontOffice.Skills.Contract;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FrontOffice.Skills.Reservations;

public static class ReservationsServiceCollectionExtensions
{
    /// <summary>Adds the book of stays and the skill that guests book by. Needs a document store, the hotel's profile and its calendar.</summary>
    public static IServiceCollection AddReservations(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<ReservationBook>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ISkill, ReservationsSkill>());
        return services;
    }
}
