using FrontOffice.Data.Hotel;
using FrontOffice.Tests.Testing;

namespace FrontOffice.Tests.Unit.Data.HotelFolder;

public sealed class PolicyFilesTests
{
    private const string English = "policies/wifi.en.md";
    private const string French = "policies/wifi.fr.md";

    [Theory]
    [InlineData(English, "title: Wi-Fi\n", "", "wifi.en.md:1: The head must hold \"title: ...\".")]
    [InlineData(English, "title: Wi-Fi", "titel: Wi-Fi", "wifi.en.md:2: \"titel\" is not known here; the head holds title, intent and keywords.")]
    [InlineData(English, "intent: info.wifi", "intent: info.wlan", "wifi.fr.md:1: The intent is \"info.wifi\" here and \"info.wlan\" in policies/wifi.en.md.")]
    [InlineData(English, "{{fact.wifi_speed}}", "{{fact.wifi_sped}}", "wifi.en.md:14: {{fact.wifi_sped}} is not known; did you mean {{fact.wifi_speed}}?")]
    [InlineData(French, "{{fact.wifi_speed}}", "100 Mbit/s", "wifi.fr.md:14: The figures differ: 100 here, none in policies/wifi.en.md line 14.")]
    [InlineData(English, "## Password", "## Speed", "wifi.en.md:14: The section \"Speed\" is there twice.")]
    [InlineData(French, "## Mot de passe\nMots-clés : mot de passe, code, comment se connecter, nom du réseau, identifiant\n\nLe nom du réseau et le mot de passe figurent sur votre carte de chambre.\n", "", "wifi.fr.md: There are 2 sections here and 3 in policies/wifi.en.md; both need the same, in the same order.")]
    [InlineData(English, "The name of the network and the password are printed on your key card.", "", "wifi.en.md:9: The section \"Password\" is empty.")]
    [InlineData(English, "Wi-Fi is free", "- Wi-Fi is free", "wifi.en.md:7: Write plain sentences: this text is also read aloud, so lists, bold, links and headings other than \"## \" are not read.")]
    [InlineData(English, "---\ntitle", "title", "wifi.en.md:1: The file must begin with a head between two lines of \"---\".")]
    public void A_mistake_in_a_text_is_told_where_it_stands(string file, string from, string to, string mistake)
    {
        using var folder = new CopiedFolder();
        folder.Change(file, from, to);

        Assert.Contains("policies/" + mistake, folder.Mistakes());
        Assert.Null(folder.Read().Profile);
    }

    [Fact]
    public void Times_and_amounts_that_agree_are_not_a_difference_however_each_language_writes_them()
    {
        using var folder = new CopiedFolder();
        folder.Change(English, "Wi-Fi is free", "From 3:30 pm to noon, 1,200 times for 2.50 or at 18:00, Wi-Fi is free");
        folder.Change(French, "Le Wi-Fi est gratuit", "De 15 h 30 à midi, 1 200 fois pour 2,50 ou à 18 h, l'après-midi, le Wi-Fi est gratuit");

        Assert.Empty(folder.Mistakes());
    }

    [Fact]
    public void A_file_of_another_name_is_told()
    {
        using var folder = new CopiedFolder();
        folder.Write("policies/wifi.md", "x");

        Assert.Contains("policies/wifi.md: A policy file is named like parking.en.md or parking.fr.md.", folder.Mistakes());
    }

    [Fact]
    public void A_word_that_leads_to_two_topics_and_a_fact_that_nobody_quotes_are_warnings()
    {
        using var folder = new CopiedFolder();
        folder.Change(English, "keywords: wifi", "keywords: car park, wifi");
        folder.Change(CopiedFolder.HotelFile, "facts:\n", "facts:\n  forgotten: 3\n");

        Assert.Equal(
            [
                "hotel.yaml: warning: No policy text quotes {{fact.forgotten}}.",
                "policies/wifi.en.md:1: warning: The keyword \"car park\" also stands in policies/parking.en.md; a guest who uses it cannot be answered surely.",
            ],
            folder.Mistakes());
        Assert.NotNull(folder.Read().Profile);
    }

    [Fact]
    public void The_sample_has_its_topics_each_with_sections_in_both_languages()
    {
        var topics = SampleHotel.Profile.Policies;

        Assert.True(topics.Count >= 45, $"{topics.Count} topics");
        Assert.All(topics, topic =>
        {
            Assert.InRange(topic.Sections.Count, 1, 5);
            Assert.All(topic.Sections.Select(section => section.Text).Append(topic.Answer), text => Assert.All(Language.All, language => AssertSpeakable(text[language])));
        });
        Assert.Equal(13, topics.Select(topic => topic.Intent).Where(intent => intent is not null).Distinct().Count());
    }

    [Fact]
    public void The_sample_is_read_without_a_word_of_complaint()
    {
        using var folder = new CopiedFolder();

        Assert.Empty(folder.Mistakes());
    }

    private static void AssertSpeakable(string text)
    {
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 20, 420);
        Assert.True(text[^1] is '.' or '!' or '?', text);
        Assert.DoesNotContain("click", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("below", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
    }
}
