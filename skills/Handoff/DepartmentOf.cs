using System.Text.RegularExpressions;

namespace FrontOffice.Skills.Handoff;

/// <summary>Who a wish for "a person" is for, by what it is about.</summary>
internal static partial class DepartmentOf
{
    private const int TimeoutMilliseconds = 5_000;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static string Words(CaseKind kind, string? words)
    {
        if (words is null || kind.Function is not (CaseKinds.Human or CaseKinds.Message)) return kind.Department;
        if (Accounts().IsMatch(words)) return "accounts";
        if (Groups().IsMatch(words)) return "groups";
        if (DutyManager().IsMatch(words)) return "duty-manager";
        return kind.Department;
    }

    [GeneratedRegex(@"\b(?:invoices?|bill|billing|billed|charged|refund|overcharged|receipt|factures?|facturation|facturé|remboursement|rembourser|débité)\b", Options, TimeoutMilliseconds)]
    private static partial Regex Accounts();

    [GeneratedRegex(@"\b(?:group|wedding|seminar|conference|banquet|event|groupe|mariage|séminaire|conférence|événement)\b", Options, TimeoutMilliseconds)]
    private static partial Regex Groups();

    [GeneratedRegex(@"\b(?:manager|director|complaint|complain|directeur|directrice|responsable|réclamation|plainte)\b", Options, TimeoutMilliseconds)]
    private static partial Regex DutyManager();
}
