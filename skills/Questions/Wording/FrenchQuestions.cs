using FrontOffice.Skills.Contract;
using static FrontOffice.Skills.Questions.QuestionsOutcome;

namespace FrontOffice.Skills.Questions.Wording;

internal static class FrenchQuestions
{
    public static Reply Say(QuestionsOutcome outcome, Phrasing phrasing) => outcome switch
    {
        Answered answered => new Reply { Text = answered.Text.French },
        DetailUnknown detail => OfferPerson(
            $"Je n’ai pas cette précision sur ce sujet ({detail.Title.French}), et je préfère ne pas deviner. Voulez-vous qu’un collègue vous réponde ?", detail.Gap),
        Unknown unknown => OfferPerson("Je n’ai pas cette information, et je préfère ne pas deviner. Voulez-vous qu’un collègue vous réponde ?", unknown.Gap),
        PresencePrivate => new Reply
        {
            Text = "Nous ne disons jamais qui séjourne ou non chez nous, quelle que soit la personne qui le demande. "
                + "Je peux prendre un message ; il sera remis si cette personne est parmi nos hôtes.",
            Suggestions = [new CardButton("Laisser un message", "Je voudrais laisser un message pour un client")],
        },
        RoomsShown shown => Rooms(shown, phrasing),
        NotAHouseQuestion => new Reply
        {
            Text = "Cela dépasse malheureusement ce que je peux faire à la réception. "
                + "Je peux répondre à vos questions sur l’hôtel, vérifier les chambres et les prix, réserver, modifier ou annuler un séjour, et transmettre un message à notre équipe.",
            Suggestions = [new CardButton("Réserver une chambre", "Je voudrais réserver une chambre"), new CardButton("Parler à quelqu’un", "Je voudrais parler à quelqu’un")],
        },
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, message: null),
    };

    private static Reply OfferPerson(string text, string gap) => new()
    {
        Text = text,
        Suggestions =
        [
            new CardButton("Oui, s’il vous plaît", "Oui, s’il vous plaît", PersonOffer.YesTo(gap)),
            new CardButton("Non merci", "Non merci", PersonOffer.NoTo(gap)),
        ],
    };

    private static Reply Rooms(RoomsShown shown, Phrasing phrasing)
    {
        const string next = "Donnez-moi vos dates et le nombre de personnes, et je vérifie ce qui est libre et à quel prix.";
        var cards = shown.Rooms.Select(room => new Card
        {
            Title = room.Name.French,
            Subtitle = $"Jusqu’à {phrasing.Count(room.MaxGuests, "personne", "personnes")}",
            Text = room.Description.French,
            Picture = room.Picture,
            PictureText = room.Picture is null ? null : $"Photo : {room.Name.French}",
            Facts = [.. room.Features.Select(feature => new CardFact("", feature.French))],
            Buttons = [new CardButton("Voir les dates", $"Je voudrais la chambre {room.Name.French}")],
        });
        return new Reply
        {
            Text = shown.Rooms is [var only]
                ? $"{only.Name.French}, jusqu’à {phrasing.Count(only.MaxGuests, "personne", "personnes")} : {only.Description.French} {next}"
                : $"Nous avons {phrasing.List([.. shown.Rooms.Select(room => $"{room.Name.French} (jusqu’à {phrasing.Count(room.MaxGuests, "personne", "personnes")})")])}. {next}",
            BesideCards = shown.Rooms.Count == 1 ? next : $"Voici nos chambres. {next}",
            Cards = [.. cards],
        };
    }
}
