using FrontOffice.Skills.Contract;
using static FrontOffice.Skills.Courtesy.CourtesyOutcome;

namespace FrontOffice.Skills.Courtesy.Wording;

internal static class EnglishCourtesy
{
    private static readonly CardButton Book = new("Book a room", "I would like to book a room");
    private static readonly CardButton Breakfast = new("Breakfast", "When is breakfast?");
    private static readonly CardButton Person = new("Talk to a person", "I would like to talk to a person");

    public static Reply Say(CourtesyOutcome outcome, bool spoken) => outcome switch
    {
        Welcomed welcomed => new Reply
        {
            Text = $"{Greeting(welcomed.PartOfDay)}, and welcome to {welcomed.HotelName}. I am the hotel's digital assistant. How may I help you?",
            Suggestions = [Book, Breakfast, Person],
        },
        Greeted greeted => Text($"{Greeting(greeted.PartOfDay)}. What can I do for you?"),
        Introduced => new Reply
        {
            Text = "I am the hotel's digital assistant, not a person. A colleague takes over whenever you wish.",
            Suggestions = [Book, Person],
        },
        OfferedHelp => new Reply
        {
            Text = "I answer questions about the hotel, check rooms and prices, book, change or cancel a stay, and pass messages to our team. What can I do for you?",
            Suggestions = [Book, Person],
        },
        Thanked => Text("You are most welcome."),
        SaidGoodbye goodbye => Text($"Thank you for contacting {goodbye.HotelName}. {Farewell(goodbye.PartOfDay)}."),
        Repeated => Text("Of course."),
        StartedOver => Text("Let us begin again. Bookings you already have stay as they are. What can I do for you?"),
        Stopped => Text("All right, I have put that aside. Bookings you already have stay as they are."),
        LanguageChanged => Text("Of course, let us continue in English."),
        LanguageNotSpoken => new Reply
        {
            Text = "I am sorry, I only speak English and French. A colleague may speak your language.",
            Suggestions = [Person],
        },
        _ => Trouble(outcome, spoken),
    };

    /// <summary>What is said when something cannot be understood, done or taken.</summary>
    private static Reply Trouble(CourtesyOutcome outcome, bool spoken) => outcome switch
    {
        OutOfScope => new Reply
        {
            Text = "I am afraid that is beyond what I can do at this desk. "
                + "I can answer questions about the hotel, check rooms and prices, book, change or cancel a stay, and pass a message to our team.",
            Suggestions = [Book, Person],
        },
        NotUnderstood => Text("I am sorry, I did not quite follow. Could you put it in other words?"),
        NotUnderstoodAgain => new Reply
        {
            Text = spoken
                ? "I am sorry, I still do not follow. Say \"a person\" and I will pass you on to a colleague, or tell me in a few words what you need."
                : "I am sorry, I still do not follow. I can pass this to a colleague, or you can tell me in a few words what you need.",
            Suggestions = [Person, Book],
        },
        YesToNothing => Text("There is no question open between us just now. Tell me what I can do for you."),
        NoToNothing => Text("Very well. I am here if you need anything."),
        CardOutdated => Text("That choice is no longer valid, so I have changed nothing."),
        BoundarySet => Text("I would like to help you, and ask that we stay polite with each other. What can I do for you?"),
        BoundaryCrossedAgain boundary => new Reply
        {
            Text = $"I will leave it there. You can reach my colleagues at {boundary.HotelPhone}.",
            Suggestions = [Person],
        },
        CardNumberStopped stopped => Text(
            "Please never give a card number here. I have removed it and kept nothing of it. "
            + $"You can pay through the secure payment link that our team sends, or at the front desk, {stopped.HotelPhone}."),
        MessageTooLong => Text("That message is too long for me to take in. Could you tell me the essential in a few sentences?"),
        NothingReadable => Text(spoken
            ? "I am sorry, I did not hear anything. What can I do for you?"
            : "I am sorry, I could not read anything in that message. What can I do for you?"),
        FailedOnOurSide failed => new Reply
        {
            Text = "I am sorry, something went wrong on our side and I could not finish that. "
                + $"Please say it once more, or reach my colleagues at {failed.HotelPhone}.",
            Suggestions = [Person],
        },
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, message: null),
    };

    private static Reply Text(string text) => new() { Text = text };

    private static string Greeting(PartOfDay partOfDay) => partOfDay switch
    {
        PartOfDay.Morning => "Good morning",
        PartOfDay.Afternoon => "Good afternoon",
        _ => "Good evening",
    };

    private static string Farewell(PartOfDay partOfDay) => partOfDay switch
    {
        PartOfDay.Morning => "Have a lovely day",
        PartOfDay.Afternoon => "Have a lovely afternoon",
        _ => "Have a lovely evening",
    };
}
