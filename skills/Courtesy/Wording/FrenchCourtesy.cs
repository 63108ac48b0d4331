using FrontOffice.Skills.Contract;
using static FrontOffice.Skills.Courtesy.CourtesyOutcome;

namespace FrontOffice.Skills.Courtesy.Wording;

internal static class FrenchCourtesy
{
    private static readonly CardButton Book = new("Réserver une chambre", "Je voudrais réserver une chambre");
    private static readonly CardButton Breakfast = new("Petit-déjeuner", "À quelle heure est le petit-déjeuner ?");
    private static readonly CardButton Person = new("Parler à quelqu’un", "Je voudrais parler à quelqu’un");

    public static Reply Say(CourtesyOutcome outcome, bool spoken) => outcome switch
    {
        Welcomed welcomed => new Reply
        {
            Text = $"{welcomed.HotelName}, {Greeting(welcomed.PartOfDay).ToLowerInvariant()}. Je suis l’assistant numérique de l’hôtel. Que puis-je faire pour vous ?",
            Suggestions = [Book, Breakfast, Person],
        },
        Greeted greeted => Text($"{Greeting(greeted.PartOfDay)}. Que puis-je faire pour vous ?"),
        Introduced => new Reply
        {
            Text = "Je suis l’assistant numérique de l’hôtel, pas une personne. Un de mes collègues prend le relais quand vous le souhaitez.",
            Suggestions = [Book, Person],
        },
        OfferedHelp => new Reply
        {
            Text = "Je réponds à vos questions sur l’hôtel, je vérifie les chambres et les prix, je réserve, modifie ou annule un séjour, et je transmets vos messages à notre équipe. Que puis-je faire pour vous ?",
            Suggestions = [Book, Person],
        },
        Thanked => Text("Je vous en prie."),
        SaidGoodbye goodbye => Text($"Merci de nous avoir contactés. {Farewell(goodbye.PartOfDay)}."),
        Repeated => Text("Bien sûr."),
        StartedOver => Text("Reprenons depuis le début. Vos réservations existantes restent inchangées. Que puis-je faire pour vous ?"),
        Stopped => Text("Très bien, nous en restons là. Vos réservations existantes restent inchangées."),
        LanguageChanged => Text("Bien sûr, continuons en français."),
        LanguageNotSpoken => new Reply
        {
            Text = "Je suis désolé, je ne parle que français et anglais. Un de mes collègues parle peut-être votre langue.",
            Suggestions = [Person],
        },
        _ => Trouble(outcome, spoken),
    };

    /// <summary>What is said when something cannot be understood, done or taken.</summary>
    private static Reply Trouble(CourtesyOutcome outcome, bool spoken) => outcome switch
    {
        OutOfScope => new Reply
        {
            Text = "Cela dépasse malheureusement ce que je peux faire à la réception. "
                + "Je peux répondre à vos questions sur l’hôtel, vérifier les chambres et les prix, réserver, modifier ou annuler un séjour, et transmettre un message à notre équipe.",
            Suggestions = [Book, Person],
        },
        NotUnderstood => Text("Pardon, je n’ai pas bien saisi. Pourriez-vous le dire autrement ?"),
        NotUnderstoodAgain => new Reply
        {
            Text = spoken
                ? "Pardon, je ne saisis toujours pas. Dites « quelqu’un » et je vous adresse à un collègue, ou dites-moi en quelques mots ce qu’il vous faut."
                : "Pardon, je ne saisis toujours pas. Je peux transmettre à un collègue, ou vous pouvez me dire en quelques mots ce qu’il vous faut.",
            Suggestions = [Person, Book],
        },
        YesToNothing => Text("Aucune question n’est en attente entre nous. Dites-moi ce que je peux faire pour vous."),
        NoToNothing => Text("Très bien. Je reste à votre disposition."),
        CardOutdated => Text("Ce choix n’est plus valable, je n’ai donc rien changé."),
        BoundarySet => Text("Je tiens à vous aider, et je vous demande que nous restions courtois. Que puis-je faire pour vous ?"),
        BoundaryCrossedAgain boundary => new Reply
        {
            Text = $"Je préfère en rester là. Vous pouvez joindre mes collègues au {boundary.HotelPhone}.",
            Suggestions = [Person],
        },
        CardNumberStopped stopped => Text(
            "Ne donnez jamais de numéro de carte ici, s’il vous plaît. Je l’ai effacé et je n’en ai rien gardé. "
            + $"Vous pouvez régler par le lien de paiement sécurisé que notre équipe envoie, ou à la réception, {stopped.HotelPhone}."),
        MessageTooLong => Text("Ce message est trop long pour moi. Pourriez-vous me dire l’essentiel en quelques phrases ?"),
        NothingReadable => Text(spoken
            ? "Pardon, je n’ai rien entendu. Que puis-je faire pour vous ?"
            : "Pardon, je n’ai rien pu lire dans ce message. Que puis-je faire pour vous ?"),
        FailedOnOurSide failed => new Reply
        {
            Text = "Je suis désolé, une erreur s’est produite de notre côté et je n’ai pas pu terminer. "
                + $"Pourriez-vous le redire, ou joindre mes collègues au {failed.HotelPhone} ?",
            Suggestions = [Person],
        },
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, message: null),
    };

    private static Reply Text(string text) => new() { Text = text };

    private static string Greeting(PartOfDay partOfDay) => partOfDay == PartOfDay.Evening ? "Bonsoir" : "Bonjour";

    private static string Farewell(PartOfDay partOfDay) => partOfDay switch
    {
        PartOfDay.Morning => "Je vous souhaite une belle journée",
        PartOfDay.Afternoon => "Je vous souhaite un bel après-midi",
        _ => "Je vous souhaite une belle soirée",
    };
}
