using FrontOffice.Skills.Contract;
using static FrontOffice.Skills.Questions.QuestionsOutcome;

namespace FrontOffice.Skills.Questions.Wording;

internal static class EnglishQuestions
{
    public static Reply Say(QuestionsOutcome outcome, Phrasing phrasing) => outcome switch
    {
        Answered answered => new Reply { Text = answered.Text.English },
        DetailUnknown detail => OfferPerson(
            $"I do not have that detail about {Topic(detail.Title.English)}, and I would rather not guess. Shall I have a colleague answer you?", detail.Gap),
        Unknown unknown => OfferPerson("I do not have that answer, and I would rather not guess. Shall I have a colleague answer you?", unknown.Gap),
        PresencePrivate => new Reply
        {
            Text = "We never say who is or is not staying with us, whoever asks. I can take a message, and it will be passed on if that person is our guest.",
            Suggestions = [new CardButton("Leave a message", "I would like to leave a message for a guest")],
        },
        RoomsShown shown => Rooms(shown, phrasing),
        NotAHouseQuestion => new Reply
        {
            Text = "I am afraid that is beyond what I can do at this desk. "
                + "I can answer questions about the hotel, check rooms and prices, book, change or cancel a stay, and pass a message to our team.",
            Suggestions = [new CardButton("Book a room", "I would like to book a room"), new CardButton("Talk to a person", "I would like to talk to a person")],
        },
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, message: null),
    };

    private static Reply OfferPerson(string text, string gap) => new()
    {
        Text = text,
        Suggestions =
        [
            new CardButton("Yes, please", "Yes, please", PersonOffer.YesTo(gap)),
            new CardButton("No, thank you", "No, thank you", PersonOffer.NoTo(gap)),
        ],
    };

    private static Reply Rooms(RoomsShown shown, Phrasing phrasing)
    {
        const string next = "Tell me your dates and how many you are, and I will check what is free and its price.";
        var cards = shown.Rooms.Select(room => new Card
        {
            Title = room.Name.English,
            Subtitle = $"For up to {phrasing.Count(room.MaxGuests, "guest", "guests")}",
            Text = room.Description.English,
            Picture = room.Picture,
            PictureText = room.Picture is null ? null : $"Picture of the {room.Name.English}",
            Facts = [.. room.Features.Select(feature => new CardFact("", feature.English))],
            Buttons = [new CardButton("Check dates", $"I would like the {room.Name.English}")],
        });
        return new Reply
        {
            Text = shown.Rooms is [var only]
                ? $"{only.Name.English}, for up to {phrasing.Count(only.MaxGuests, "guest", "guests")}: {only.Description.English} {next}"
                : $"We have {phrasing.List([.. shown.Rooms.Select(room => $"{room.Name.English} (up to {phrasing.Count(room.MaxGuests, "guest", "guests")})")])}. {next}",
            BesideCards = shown.Rooms.Count == 1 ? next : $"These are our rooms. {next}",
            Cards = [.. cards],
        };
    }

    /// <summary>A title within a sentence: "Parking" becomes "parking", "Wi-Fi" stays.</summary>
    private static string Topic(string title) =>
        title.Length > 1 && char.IsUpper(title[0]) && title.Skip(1).All(letter => char.IsLower(letter) || letter is ' ' or ',')
            ? char.ToLowerInvariant(title[0]) + title[1..]
            : title;
}
