using FrontOffice.Skills.Contract;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FrontOffice.Skills.Questions;

public static class QuestionsServiceCollectionExtensions
{
    /// <summary>Answers about the house out of its policy texts. Needs an <see cref="Data.Documents.IDocumentStore"/> for what it could not answer.</summary>
    public static IServiceCollection AddQuestions(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ISkill, QuestionsSkill>());
        return services;
    }
}
