namespace FrontOffice.Tests.Unit.Bot.Understanding.Offline.Grammars;

/// <summary>Writes whole numbers below ten thousand in words, the other way round from the grammar.</summary>
internal static class SpelledNumber
{
    private static readonly string[] EnglishSmall = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(' ');
    private static readonly string[] EnglishTens = "- - twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');
    private static readonly string[] FrenchSmall = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".Split(' ');
    private static readonly string[] FrenchTens = "- - vingt trente quarante cinquante soixante".Split(' ');

    public static string English(int number)
    {
        if (number < 20) return EnglishSmall[number];
        if (number < 100) return EnglishTens[number / 10] + (number % 10 == 0 ? "" : "-" + EnglishSmall[number % 10]);
        if (number < 1000) return EnglishSmall[number / 100] + " hundred" + (number % 100 == 0 ? "" : " and " + English(number % 100));
        var rest = number % 1000;
        return English(number / 1000) + " thousand" + (rest == 0 ? "" : rest < 100 ? " and " + English(rest) : " " + English(rest));
    }

    public static string French(int number)
    {
        if (number < 20) return FrenchSmall[number];
        if (number < 70) return FrenchTens[number / 10] + Tail(number % 10);
        if (number < 80) return "soixante" + (number == 71 ? " et onze" : "-" + FrenchSmall[number - 60]);
        if (number < 100) return number == 80 ? "quatre-vingts" : "quatre-vingt-" + FrenchSmall[number - 80];
        if (number < 1000)
        {
            var hundreds = number < 200 ? "cent" : FrenchSmall[number / 100] + (number % 100 == 0 ? " cents" : " cent");
            return hundreds + (number % 100 == 0 ? "" : " " + French(number % 100));
        }

        var thousands = number < 2000 ? "mille" : French(number / 1000) + " mille";
        return thousands + (number % 1000 == 0 ? "" : " " + French(number % 1000));
    }

    private static string Tail(int unit) => unit switch
    {
        0 => "",
        1 => " et un",
        _ => "-" + FrenchSmall[unit],
    };
}
