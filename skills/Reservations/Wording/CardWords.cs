using FrontOffice.Data.Hotel;

namespace FrontOffice.Skills.Reservations.Wording;

/// <summary>Short words of cards and buttons in one language.</summary>
internal sealed record CardWords(
    string Choose,
    string Total,
    string Stay,
    string Guests,
    string Extras,
    string Name,
    string Payment,
    string Cancelling,
    string YourStay,
    string Code,
    string Confirm,
    string ConfirmSays,
    string Change,
    string ChangeSays,
    string Yes,
    string No,
    string NothingElse,
    string CancelIt,
    string KeepIt,
    string CityTaxIncluded,
    IReadOnlyList<(string Element, string Title)> Elements)
{
    public static readonly CardWords English = new(
        "Choose", "Total", "Stay", "Guests", "With it", "Name", "Payment", "Cancelling", "Your stay", "Confirmation code",
        "Book it", "Yes, book it", "Change something", "No, change something", "Yes", "No", "Nothing else", "Yes, cancel it", "No, keep it", "with city tax",
        [("dates", "The dates"), ("party", "The guests"), ("room", "The room"), ("extras", "The extras"), ("name", "The name"), ("email", "The e-mail")]);

    public static readonly CardWords French = new(
        "Choisir", "Total", "Séjour", "Voyageurs", "Options", "Nom", "Paiement", "Annulation", "Votre séjour", "Code de confirmation",
        "Réserver", "Oui, réservez", "Modifier", "Non, je souhaite modifier", "Oui", "Non", "Rien d’autre", "Oui, annulez", "Non, gardez-la", "taxe de séjour comprise",
        [("dates", "Les dates"), ("party", "Les personnes"), ("room", "La chambre"), ("extras", "Les options"), ("name", "Le nom"), ("email", "L’e-mail")]);

    public static CardWords In(Language language) => language == Language.French ? French : English;
}
