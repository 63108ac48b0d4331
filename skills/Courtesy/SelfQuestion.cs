using System.Text.RegularExpressions;

namespace FrontOffice.Skills.Courtesy;

/// <summary>Does a greeting ask about the desk itself: who answers here, or what it can do?</summary>
internal static partial class SelfQuestion
{
    private const int Enough = 200;
    private const int TimeoutMilliseconds = 1_000;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static bool AsksWho(string words) => Who().IsMatch(Start(words));

    public static bool AsksWhat(string words) => What().IsMatch(Start(words));

    private static string Start(string words) => words.Length <= Enough ? words : words[..Enough];

    [GeneratedRegex(
        @"\b(?:robot|bot|chatbot|machine|computer|humans?|real person|who (?:are you|am i (?:talking|speaking)|is this)|what are you|your name|artificial|humaine?|ordinateur|vraie personne|qui (?:êtes|etes|es)[ -](?:vous|tu)|vous êtes qui|t'es qui|tu es qui|à qui (?:je parle|ai-je)|votre nom|comment (?:vous appelez|tu t'appelles)|artificielle)\b",
        Options, TimeoutMilliseconds)]
    private static partial Regex Who();

    [GeneratedRegex(
        @"\b(?:what (?:can|do) you (?:do|help)|how can you help|what are you able|(?:que|quoi) (?:pouvez|peux|savez)[ -](?:vous|tu)|qu'est-ce que (?:vous pouvez|tu peux|vous savez)|comment pouvez-vous m'aider|à quoi (?:servez|sers))",
        Options, TimeoutMilliseconds)]
    private static partial Regex What();
}
