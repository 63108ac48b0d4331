using FrontOffice.Bot.Understanding.Offline.Intents;

namespace FrontOffice.Bot.Understanding.Offline.Lexicon;

/// <summary>The word lists that lie beside this file, as they are built into the program.</summary>
internal static class Lexicons
{
    public static Concepts Concepts(string language)
    {
        using var stream = Open($"concepts.{language}.txt");
        using var reader = new StreamReader(stream);
        return Intents.Concepts.Read(reader);
    }

    private static Stream Open(string name) =>
        typeof(Lexicons).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not built in.");
}
