using FrontOffice.Bot.Understanding.Offline.Intents;
using FrontOffice.Bot.Understanding.Offline.Languages;

namespace FrontOffice.Bot.Understanding.Offline;

/// <summary>The models that were trained while this was built.</summary>
internal static class TrainedModels
{
    public static IntentModel Intents(string language)
    {
        using var stream = Open($"intents.{language}.model");
        return IntentModel.Read(stream);
    }

    public static LanguageModel Languages()
    {
        using var stream = Open("languages.model");
        return LanguageModel.Read(stream);
    }

    private static Stream Open(string name) =>
        typeof(TrainedModels).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} was not built in.");
}
