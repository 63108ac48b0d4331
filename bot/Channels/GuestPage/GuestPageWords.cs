using FrontOffice.Data.Hotel;

namespace FrontOffice.Bot.Channels.GuestPage;

/// <summary>What the page says around the conversation, in one language.</summary>
internal sealed record GuestPageWords
{
    public required Language Language { get; init; }

    /// <summary>The language with a country, as browsers format dates.</summary>
    public required string Locale { get; init; }

    public required string OwnName { get; init; }

    public required string Title { get; init; }

    public required string Heading { get; init; }

    public required string Lead { get; init; }

    public required string Invitation { get; init; }

    /// <summary>What a guest could write, each as a guest would.</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    public required string Start { get; init; }

    public required string Assistant { get; init; }

    public required string Privacy { get; init; }

    public required string CheckIn { get; init; }

    public required string CheckOut { get; init; }

    public required string Address { get; init; }

    public required string Phone { get; init; }

    public required string Languages { get; init; }

    public required string NoScript { get; init; }

    public required GuestPageScript.Sayings Sayings { get; init; }

    public static GuestPageWords In(Language language, HotelProfile hotel) => language == Language.French ? French(hotel) : English(hotel);

    private static GuestPageWords English(HotelProfile hotel) => new()
    {
        Language = Language.English,
        Locale = "en-GB",
        OwnName = "English",
        Title = $"{hotel.Name} – front desk",
        Heading = $"Welcome to {hotel.Name}",
        Lead = "Ask anything about your stay, or book a room just by writing. The front desk answers at once, day and night.",
        Invitation = "How may we help you?",
        Examples = ["A room for two from Friday, for three nights", "Do you have parking?", "I would like to change my booking"],
        Start = "Start the conversation",
        Assistant = "An assistant answers here; a person is a word away.",
        Privacy = "Privacy",
        CheckIn = "Check-in",
        CheckOut = "Check-out",
        Address = "Address",
        Phone = "Phone",
        Languages = "Language",
        NoScript = $"The conversation needs JavaScript. Please call us on {hotel.Phone} or write to {hotel.Email}.",
        Sayings = new GuestPageScript.Sayings
        {
            Lost = "Connection lost; trying again…",
            Offline = "You are offline. The conversation goes on as soon as the connection is back.",
            Expired = "This conversation has rested for too long and is closed. Your bookings are kept.",
            NoChat = $"The conversation could not be opened. Please call us on {hotel.Phone}.",
            StartNew = "New conversation",
            SureNew = "Leave this conversation and start a new one? Your bookings are kept.",
            SwitchTo = "In English, please",
            Conversation = "Conversation",
            Placeholder = "Write to the front desk",
            Send = "Send",
            You = "You",
            Desk = "Front desk",
            DeskSays = "The front desk said:",
        },
    };

    private static GuestPageWords French(HotelProfile hotel) => new()
    {
        Language = Language.French,
        Locale = "fr-FR",
        OwnName = "Français",
        Title = $"{hotel.Name} – réception",
        Heading = $"Bienvenue à {WithArticle(hotel.Name)}",
        Lead = "Posez vos questions sur votre séjour ou réservez une chambre en quelques mots. La réception vous répond aussitôt, jour et nuit.",
        Invitation = "Comment pouvons\u2011nous vous aider\u00A0?",
        Examples = ["Une chambre pour deux, trois nuits à partir de vendredi", "Avez-vous un parking\u00A0?", "Je voudrais modifier ma réservation"],
        Start = "Commencer la conversation",
        Assistant = "Un assistant vous répond\u00A0; demandez une personne à tout moment.",
        Privacy = "Vie privée",
        CheckIn = "Arrivée",
        CheckOut = "Départ",
        Address = "Adresse",
        Phone = "Téléphone",
        Languages = "Langue",
        NoScript = $"La conversation a besoin de JavaScript. Appelez-nous au {hotel.Phone} ou écrivez à {hotel.Email}.",
        Sayings = new GuestPageScript.Sayings
        {
            Lost = "Connexion perdue\u00A0; nouvel essai…",
            Offline = "Vous êtes hors ligne. La conversation reprendra dès le retour de la connexion.",
            Expired = "Cette conversation est restée trop longtemps au repos et s’est fermée. Vos réservations sont conservées.",
            NoChat = $"La conversation n’a pas pu s’ouvrir. Appelez-nous au {hotel.Phone}.",
            StartNew = "Nouvelle conversation",
            SureNew = "Quitter cette conversation et en commencer une nouvelle\u00A0? Vos réservations sont conservées.",
            SwitchTo = "En français, s’il vous plaît",
            Conversation = "Conversation",
            Placeholder = "Écrivez à la réception",
            Send = "Envoyer",
            You = "Vous",
            Desk = "Réception",
            DeskSays = "La réception a dit\u00A0:",
        },
    };

    /// <summary>"Bienvenue à l’Hôtel Montécharde": a name that begins with the word hotel takes its article.</summary>
    private static string WithArticle(string name) => name.StartsWith("Hôtel ", StringComparison.OrdinalIgnoreCase) ? $"l’{name}" : name;
}
