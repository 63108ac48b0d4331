using System.Text.RegularExpressions;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Skills.Handoff;

/// <summary>What an utterance adds to a case.</summary>
internal static partial class ReadFacts
{
    private const int LongestWords = 1_000;
    private const int FewestWords = 3;
    private const int TimeoutMilliseconds = 5_000;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static CaseFacts Of(CaseFacts known, CaseKind kind, CaseField? asked, Facts said, string words) => known with
    {
        Words = Words(known.Words, kind, asked, said, words),
        Room = said.RoomNumber ?? known.Room,
        Name = FullName(said) ?? (asked == CaseField.Name ? Short(said.Text) : null) ?? known.Name,
        Email = said.Email ?? known.Email,
        Phone = said.Phone ?? known.Phone,
        Company = asked == CaseField.Company ? Short(said.Text) ?? Short(words) : known.Company,
        Size = kind.Asks.Contains(CaseField.Size) ? said.Guests ?? Together(said) ?? (asked == CaseField.Size ? said.Quantity : null) ?? known.Size : null,
        Dates = asked == CaseField.Dates ? Short(said.Text) ?? Short(words) : known.Dates,
        Day = kind.Asks.Contains(CaseField.Day) ? said.Date ?? said.Arrival ?? known.Day : null,
        Time = kind.Asks.Contains(CaseField.Time) ? said.Time ?? known.Time : null,
    };

    private static string? Words(string? known, CaseKind kind, CaseField? asked, Facts said, string words)
    {
        if (asked == CaseField.Words) return Cut(said.Text ?? words);
        if (known is not null) return asked is CaseField.Contact or CaseField.Name or CaseField.Room && Adds(said) ? Cut($"{known} / {said.Text!.Trim()}") : known;
        if (asked is not null) return null;
        var opening = (said.Text ?? words).Trim();
        if (opening.Length == 0) return null;
        if (kind.OpensWithContent) return Cut(opening);
        var rest = Asking().Replace(opening, " ");
        return rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Length > 2) >= FewestWords ? Cut(opening) : null;
    }

    /// <summary>More of the content, where something else was asked.</summary>
    private static bool Adds(Facts said) =>
        !string.IsNullOrWhiteSpace(said.Text) && said.Email is null && said.Phone is null && said.RoomNumber is null && said.LastName is null;

    private static string Cut(string text) => text.Length <= LongestWords ? text.Trim() : text[..LongestWords].Trim();

    private static string? Short(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim() is { Length: <= 200 } fits ? fits : text.Trim()[..200];

    private static string? FullName(Facts said) => said.LastName is null ? null : said.FirstName is null ? said.LastName : $"{said.FirstName} {said.LastName}";

    private static int? Together(Facts said) => said.Adults is null ? null : said.Adults + (said.Children ?? 0);

    /// <summary>Words that ask for a person or announce a case, and tell nothing of it.</summary>
    [GeneratedRegex(
        @"\b(?:hi|hello|hey|please|thanks?|thank you|i['’]?d like|i['’]?m|we['’]?d like|would like|i|we|you|want|wanna|need|wish|like|can|could|may|might|must|have|has|to|speak|speaking|talk|talking|chat|connect|connected|transfer|put|through|call|me|us|with|the|an?|any|some|someone|somebody|one|person|people|human|humans|real|live|agent|operator|representative|receptionist|reception|front|desk|staff|member|manager|colleague|team|duty|your|my|our|is|are|there|available|now|right|make|file|lodge|complain|complaint|leave|left|message|pass|on|lost|something|property|found|in|at|of|for|from|about|it|this|that|bot|robot|machine|not|don['’]?t|do|get|give|back|hotel|group|booking|request|inquiry|enquiry|invoice|bill|copy|refund|money|charge|dispute|guest)\b"
        + @"|\b(?:bonjour|bonsoir|svp|s['’]il vous pla[iî]t|merci|je|j['’]|nous|on|vous|voudrais|voudrait|aimerais|souhaite|veux|peux|pourrais|puis|peut|pouvez|dois|avoir|parler|discuter|joindre|contacter|passer|passez|moi|me|rappeler|rappelez|avec|à|a|au|aux|le|la|les|un|une|des|du|de|d['’]|l['’]|quelqu['’]?un|personne|humain|vrai|vraie|réel|conseiller|agent|réceptionniste|réception|accueil|responsable|directeur|directrice|manager|collègue|équipe|votre|vos|mon|ma|mes|est|ce|que|qu['’]|il|y|faire|déposer|plainte|réclamation|plaindre|laisser|message|transmettre|perdu|perdue|oublié|quelque|chose|objet|trouvé|dans|chez|en|pour|sur|robot|machine|pas|ne|n['’]|hôtel|groupe|demande|réservation|facture|copie|remboursement|argent|contester|client)\b",
        Options, TimeoutMilliseconds)]
    private static partial Regex Asking();
}
