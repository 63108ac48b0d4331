
namespace FrontOffice.Tests.Unit.Data.HotelFolder;

public sealed class HotelFolderReaderTests
{
    [Fact]
    public void Many_mistakes_are_told_at_once_with_their_lines_and_there_is_no_house()
    {
        using var folder = new CopiedFolder();
        var zone = folder.Change(CopiedFolder.HotelFile, "time_zone: Europe/Paris", "time_zone: Paris");
        var checkIn = folder.Change(CopiedFolder.HotelFile, "check_in: \"15:00\"", "chek_in: \"15:00\"");
        var guests = folder.Change(CopiedFolder.HotelFile, "max_guests: 2", "max_guests: two");
        var season = folder.Change(CopiedFolder.HotelFile, "summer: 129", "sumer: 129");
        var restriction = folder.Change(CopiedFolder.HotelFile, "room_types: [suite]", "room_types: [penthouse]");
        folder.Change("policies/parking.fr.md", "{{fact.garage_spaces}}", "16");
        folder.Delete("policies/bar.fr.md");

        var reading = folder.Read();

        Assert.Null(reading.Profile);
        Assert.Equal(
            [
                "hotel.yaml:4: \"hotel.check_in\" is missing.",
                $"hotel.yaml:{zone}: \"Paris\" is not a time zone; write it like Europe/Paris.",
                $"hotel.yaml:{checkIn}: \"chek_in\" is not known in \"hotel\"; did you mean \"check_in\"?",
                $"hotel.yaml:{guests}: \"room_types.classic.max_guests\" must be a whole number from 0, but it is \"two\".",
                $"hotel.yaml:{guests}: \"room_types.classic.max_guests\" must be 1 or more.",
                $"hotel.yaml:{guests + 1}: \"room_types.classic.max_adults\" is more than max_guests.",
                $"hotel.yaml:{season}: \"sumer\" is not a season of this house.",
                $"hotel.yaml:{restriction}: \"penthouse\" is not a room type of this house.",
                "policies/bar.en.md: bar.fr.md is missing: each topic needs both languages.",
                "policies/parking.fr.md:7: The figures differ: 16 here, none in policies/parking.en.md line 7.",
                "policies/parking.fr.md:7: The quoted facts differ: extra.parking.price here, extra.parking.price, fact.garage_spaces in policies/parking.en.md line 7.",
            ],
            reading.Mistakes.Where(mistake => !mistake.IsWarning).Select(mistake => mistake.ToString()));
    }

    [Fact]
    public void A_folder_without_a_hotel_file_says_so()
    {
        using var folder = new CopiedFolder();
        folder.Delete(CopiedFolder.HotelFile);

        Assert.StartsWith("hotel.yaml: There is no hotel.yaml in ", Assert.Single(folder.Mistakes()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_yaml_is_told_with_its_line()
    {
        using var folder = new CopiedFolder();
        var line = folder.Change(CopiedFolder.HotelFile, "  currency: EUR", "  currency: \"EUR");

        var mistake = Assert.Single(folder.Read().Mistakes, mistake => mistake.File == CopiedFolder.HotelFile);

        Assert.StartsWith("This is not YAML: ", mistake.Message, StringComparison.Ordinal);
        Assert.True(mistake.Line >= line);
    }

    [Theory]
    [InlineData("", "hotel.yaml:1: The file is empty.")]
    [InlineData("- a", "hotel.yaml:1: The file must hold names with values, but it is a list.")]
    public void A_file_of_another_shape_is_told(string text, string mistake)
    {
        using var folder = new CopiedFolder();
        folder.Write(CopiedFolder.HotelFile, text);

        Assert.Contains(mistake, folder.Mistakes());
    }

    [Theory]
    [InlineData("  name: Hôtel Montécharde", "  name: Hôtel Montécharde\n  name: Other", 1, "\"name\" is given twice; keep one.")]
    [InlineData("currency: EUR", "currency: EURO", 0, "\"EURO\" is not a currency with cents; write its code, like EUR.")]
    [InlineData("check_out: \"11:00\"", "check_out: \"15:00\"", 0, "\"hotel.check_out\" must be before \"hotel.check_in\": rooms are made up in between.")]
    [InlineData("check_out: \"11:00\"", "check_out: 11", 0, "\"hotel.check_out\" must be a time like \"15:00\", but it is \"11\".")]
    [InlineData("country: FR", "country: France", 0, "\"hotel.address.country\" must be two capital letters, like FR.")]
    [InlineData("id: montecharde", "id: Le Montécharde", 0, "\"hotel.id\" must be a short name of lower-case letters, digits and dashes.")]
    [InlineData("max_days_ahead: 540", "max_days_ahead: 2000000000", 0, "\"rules.max_days_ahead\" must be a whole number from 0, but it is \"2000000000\".")]
    [InlineData("single_reduction: 12", "single_reduction: 79228162514264337593543950335", 0, "\"rate_plans.flexible.prices.classic.single_reduction\" must be a number like 12.50, but it is \"79228162514264337593543950335\".")]
    [InlineData("fr: Une chambre calme de 18 m²", "fr: Une chambre calme de 19 m²", -1, "The figures of \"room_types.classic.description\" differ: 18 in English, 19 in French.")]
    [InlineData("max_nights: 30", "max_nights: 0", 0, "\"rules.max_nights\" must be 1 or more.")]
    [InlineData("rooms: [\"403\", \"404\"]", "rooms: [\"403\", \"101\"]", 0, "Room 101 is named twice.")]
    [InlineData("picture: pictures/suite.svg", "picture: pictures/penthouse.svg", 0, "The picture \"pictures/penthouse.svg\" is not in the folder.")]
    [InlineData("{en: Classic room, fr: Chambre Classique}", "{en: Classic room}", 0, "\"room_types.classic.name.fr\" is missing.")]
    [InlineData("\"03-16 to 05-31\"", "\"03-15 to 05-31\"", 0, "These dates of season \"regular\" overlap with dates of season \"quiet\".")]
    [InlineData("\"2027-09-20 to 2027-09-24\"", "\"2026-09-25 to 2027-09-24\"", 0, "These dates of season \"fair\" overlap with dates of season \"fair\".")]
    [InlineData("\"2027-09-20 to 2027-09-24\"", "\"2027-09-31 to 2027-10-02\"", 0, "\"seasons.fair\" must be dates like \"2026-12-04 to 2026-12-08\", or of every year \"12-20 to 01-03\", but it is \"2027-09-31 to 2027-10-02\".")]
    [InlineData("{sun-thu: 118, fri-sat: 134}", "{sun-fri: 118, fri-sat: 134}", 0, "\"rate_plans.flexible.prices.classic.nights.quiet\" prices a weekday twice.")]
    [InlineData("{sun-thu: 118, fri-sat: 134}", "{sun-thu: -118, fri-sat: 134}", 0, "\"rate_plans.flexible.prices.classic.nights.quiet.sun-thu\" must be more than 0.")]
    [InlineData("derived_from: {plan: flexible, percent: -12}", "derived_from: {plan: advance, percent: -12}", 0, "\"advance\" is derived from itself, by way of \"advance\".")]
    [InlineData("derived_from: {plan: flexible, percent: -12}", "derived_from: {plan: rack, percent: -12}", 0, "\"rack\" is not a rate plan of this house.")]
    [InlineData("never_free: yes", "never_free: no", -1, "\"rate_plans.advance.cancellation\" must hold either \"free_until_hours_before\" or \"never_free: yes\".")]
    [InlineData("fee: {percent: 100}", "fee: {percent: 100, nights: 1}", 0, "\"rate_plans.advance.cancellation.fee\" must hold one of nights, percent, amount.")]
    [InlineData("kind: prepaid_by_link", "kind: prepaid", 0, "\"rate_plans.advance.guarantee.kind\" must be one of until_hour, card_at_desk, deposit_by_link, prepaid_by_link, company, but it is \"prepaid\".")]
    [InlineData("{from: 4, to: 11,", "{from: 5, to: 11,", 0, "This band must begin at age 4, so that no age is missing or counted twice.")]
    [InlineData("rule: closed_to_arrival", "rule: closed_on_arrival", 0, "\"restrictions[3].rule\" must be one of closed_to_stay, closed_to_arrival, closed_to_departure, min_nights, max_nights, min_days_ahead, max_days_ahead, but it is \"closed_on_arrival\".")]
    [InlineData("hours: {mon-fri: \"09:00-17:30\"}", "hours: {mon-fri: \"9-17\"}", 0, "\"departments.groups.hours.mon-fri\" must be hours like \"09:00-17:30\", but it is \"9-17\".")]
    [InlineData("garage_height: 1.95 m", "garage_height: 1.95 metres", 0, "\"facts.garage_height\" must be like \"19:00\", \"07:00-10:30\", \"12 EUR\", \"10 min\", 25, or a text {en: ..., fr: ...}.")]
    [InlineData("city_tax:\n  per_adult_night: 3.30", "city_tax:\n  per_night: 3.30", 1, "\"per_night\" is not known in \"city_tax\".")]
    public void Each_mistake_is_told_where_it_stands(string from, string to, int linesOn, string message)
    {
        using var folder = new CopiedFolder();
        var line = folder.Change(CopiedFolder.HotelFile, from, to);

        Assert.Contains($"hotel.yaml:{line + linesOn}: {message}", folder.Mistakes());
        Assert.Null(folder.Read().Profile);
    }

    [Fact]
    public void A_word_that_means_two_rooms_or_two_extras_is_a_warning()
    {
        using var folder = new CopiedFolder();
        var suite = folder.Change(CopiedFolder.HotelFile, "also_called: [suite,", "also_called: [Twin, suite,");
        var cot = folder.Change(CopiedFolder.HotelFile, "also_called: [cot,", "also_called: [garage, cot,");

        Assert.Equal(
            [
                $"hotel.yaml:{suite}: warning: \"Twin\" also means \"classic\"; a guest who uses it cannot be understood surely.",
                $"hotel.yaml:{cot}: warning: \"garage\" also means \"parking\"; a guest who uses it cannot be understood surely.",
            ],
            folder.Mistakes());
    }

    [Fact]
    public void Nights_without_a_price_are_a_warning_and_the_house_opens()
    {
        using var folder = new CopiedFolder();
        folder.Change(CopiedFolder.HotelFile, "          summer: 129\n", "");
        folder.Change(CopiedFolder.HotelFile, "{sun-thu: 148, fri-sat: 164}", "{sun-thu: 148, fri: 164}");

        var reading = folder.Read();

        Assert.NotNull(reading.Profile);
        Assert.All(reading.Mistakes, mistake => Assert.True(mistake.IsWarning));
        Assert.Contains("\"flexible\" has no price for \"classic\" from 2027-06-01 to 2027-08-31: these nights are not sold.", reading.Mistakes.Select(mistake => mistake.Message));
        Assert.Contains("\"flexible\" has no price for \"superior\" from 2026-11-21 to 2026-11-21: these nights are not sold.", reading.Mistakes.Select(mistake => mistake.Message));
        Assert.DoesNotContain(reading.Mistakes, mistake => mistake.Message.Contains("\"suite\"", StringComparison.Ordinal));
    }
}
