using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;
using FrontOffice.Skills.Reservations;

namespace FrontOffice.Tests.Unit.Skills.Reservations;

public sealed class BookStayTests
{
    private static readonly Facts Wheelchair = new() { Arrival = new DateOnly(2026, 11, 27), Nights = 3, Guests = 2, Rooms = 1, Wishes = ["accessible"] };

    private static readonly Facts Name = new() { FirstName = "Marie", LastName = "Lefèvre" };

    private static readonly Facts Email = new() { Email = "marie@guest.example" };

    [Fact]
    public async Task A_guest_with_a_wheelchair_books_in_six_turns()
    {
        var desk = new Desk(House.Create());
        var guest = new Guest(desk);

        Assert.Equal(
            """
            Friday 27 November 2026 to Monday 30 November 2026, 3 nights, 2 adults: here is what is free. Prices are for the whole stay, city tax included.
            1. Accessible Double, Advance: €336.60, no free cancellation.
            2. Accessible Double, Flexible: €379.80, free cancellation until Wednesday 25 November 2026 at 6:00 pm.
            3. Classic Double, Advance: €389.40, no free cancellation.
            4. Classic Double, Flexible: €439.80, free cancellation until Wednesday 25 November 2026 at 6:00 pm.
            5. Suite, Advance: €838.20, no free cancellation.
            6. Suite, Flexible: €949.80, free cancellation until Wednesday 25 November 2026 at 6:00 pm.
            Which room would you like?
            """,
            await guest.SayAsync(Wheelchair));
        Assert.Equal(
            "Accessible Double, Flexible, Friday 27 November 2026 to Monday 30 November 2026, 3 nights, €379.80: set aside for you until 12:10 pm. Would you like to add anything: breakfast (€18.00 per person and night), parking (€21.50 a night), or nothing else?",
            await guest.ChooseAsync(2));
        Assert.Equal("What name is the booking for, first name and family name?", await guest.SayAsync(new Facts { Extras = ["breakfast"] }));
        Assert.Equal("Which e-mail address may we use for the booking?", await guest.SayAsync(Name));
        Assert.Equal(
            """
            Please check your stay.
            Accessible Double, Flexible
            Friday 27 November 2026 to Monday 30 November 2026, 3 nights
            2 adults
            With breakfast (€108.00)
            Marie Lefèvre, marie@guest.example
            Total €487.80, including €19.80 city tax
            You pay at the hotel. The room is kept until 6:00 pm on your arrival day, later if you tell us.
            Free cancellation until Wednesday 25 November 2026 at 6:00 pm, hotel time; after that it costs €126.60.
            Shall I book it?
            """,
            await guest.SayAsync(Email));
        var said = await guest.YesAsync();

        var booked = Assert.Single((await desk.Book.ListAsync(new ReservationFilter(), TestContext.Current.CancellationToken)).Reservations);
        Assert.Equal(
            $"""
            It is booked, thank you. Your confirmation code is {booked.Code}.
            Accessible Double, Flexible
            Friday 27 November 2026 to Monday 30 November 2026, 3 nights
            2 adults
            With breakfast (€108.00)
            Marie Lefèvre, marie@guest.example
            Total €487.80, including €19.80 city tax
            You pay at the hotel. The room is kept until 6:00 pm on your arrival day, later if you tell us.
            Free cancellation until Wednesday 25 November 2026 at 6:00 pm, hotel time; after that it costs €126.60.
            We look forward to welcoming you.
            """,
            said);
        Assert.Null(guest.Pending);
        Assert.Equal(0, await desk.FreeAsync("accessible", Desk.Weekend));
    }

    [Fact]
    public async Task A_family_books_in_French()
    {
        var desk = new Desk(House.Create());
        var guest = new Guest(desk, language: Language.French);

        Assert.Equal("Combien d’adultes serez-vous, et y a-t-il des enfants ? Si oui, de quel âge ?", await guest.SayAsync(new Facts { Arrival = new DateOnly(2026, 11, 30), Departure = new DateOnly(2026, 12, 2) }));
        Assert.Equal(
            """
            Du lundi 30 novembre 2026 au mercredi 2 décembre 2026, 2 nuits, 2 adultes et 1 enfant (6 ans) : voici ce qui est libre. Les prix sont pour tout le séjour, taxe de séjour comprise.
            1. Double Classique, Anticipé : 274,40 €, sans annulation gratuite.
            2. Double Classique, Flexible : 303,20 €, annulation gratuite jusqu’au samedi 28 novembre 2026 à 18 h.
            3. Suite, Anticipé : 608,80 €, sans annulation gratuite.
            4. Suite, Flexible : 683,20 €, annulation gratuite jusqu’au samedi 28 novembre 2026 à 18 h.
            Quelle chambre vous convient ?
            """,
            Plain(await guest.SayAsync(new Facts { Adults = 2, Children = 1, ChildAges = [6] })));
        await guest.SayAsync(new Facts { RoomType = "double", RatePlan = "flexible" });
        await guest.SayAsync(new Facts { Answer = false });
        await guest.SayAsync(Name);
        await guest.SayAsync(Email);
        var said = Plain(await guest.YesAsync());

        var booked = Assert.Single((await desk.Book.ListAsync(new ReservationFilter(), TestContext.Current.CancellationToken)).Reservations);
        Assert.Equal(
            $"""
            C’est réservé, merci. Votre code de confirmation est {booked.Code}.
            Double Classique, Flexible
            Du lundi 30 novembre 2026 au mercredi 2 décembre 2026, 2 nuits
            2 adultes et 1 enfant (6 ans)
            Marie Lefèvre, marie@guest.example
            Total 303,20 €, dont 13,20 € de taxe de séjour
            Paiement à l’hôtel. La chambre est gardée jusqu’à 18 h le jour de votre arrivée, plus tard si vous nous prévenez.
            Annulation gratuite jusqu’au samedi 28 novembre 2026 à 18 h, heure de l’hôtel ; ensuite elle coûte 151,60 €.
            Au plaisir de vous accueillir.
            """,
            said);
    }

    [Fact]
    public async Task Corrections_at_the_read_back_are_priced_held_and_read_anew_and_void_the_older_yes()
    {
        var desk = new Desk(House.Create());
        var guest = await AtReadBackAsync(desk);
        var older = guest.Pending!.Options[0].Id;

        var longer = await guest.SayAsync("reservation_change", new Facts { Nights = 4 });
        Assert.Contains("Friday 27 November 2026 to Tuesday 1 December 2026, 4 nights", longer, StringComparison.Ordinal);
        Assert.Contains("Total €566.40, including €26.40 city tax", longer, StringComparison.Ordinal);
        Assert.Contains("With breakfast (€144.00)", await guest.SayAsync(new Facts { Extras = ["breakfast"] }), StringComparison.Ordinal);
        Assert.DoesNotContain("breakfast", await guest.SayAsync(new Facts { ExtrasDropped = ["breakfast"] }), StringComparison.Ordinal);
        var pressed = await guest.PressAsync(older);
        Assert.StartsWith("That belongs to an earlier choice, which no longer stands; nothing was booked with it.\n\nPlease check your stay.", pressed, StringComparison.Ordinal);
        Assert.Empty((await desk.Book.ListAsync(new ReservationFilter(), TestContext.Current.CancellationToken)).Reservations);
        Assert.StartsWith("It is booked", await guest.YesAsync(), StringComparison.Ordinal);
        Assert.Equal(2, await desk.FreeAsync("double", StayDates.Of(new DateOnly(2026, 11, 27), 4)));
        Assert.Equal(3, await desk.FreeAsync("double", StayDates.Of(new DateOnly(2026, 12, 1), 2)));
    }

    [Fact]
    public async Task A_second_yes_tells_the_booking_again_and_books_nothing()
    {
        var desk = new Desk(House.Create());
        var guest = await AtReadBackAsync(desk);
        var card = guest.Pending!.Options[0].Id;
        await guest.YesAsync();

        Assert.StartsWith("That is already booked; nothing was booked twice.", await guest.YesAsync(), StringComparison.Ordinal);
        Assert.StartsWith("That is already booked; nothing was booked twice.", await guest.PressAsync(card), StringComparison.Ordinal);
        Assert.Single((await desk.Book.ListAsync(new ReservationFilter(), TestContext.Current.CancellationToken)).Reservations);
    }

    [Fact]
    public async Task A_no_asks_what_to_change()
    {
        var guest = await AtReadBackAsync(new Desk(House.Create()));

        Assert.Equal("Gladly. What would you like me to change: the dates, the guests, the room, the extras, the name or the e-mail address?", await guest.SayAsync(new Facts { Answer = false }));
        Assert.Equal("Which day would you like to arrive, and which day would you leave?", await guest.SayAsync(new Facts { Elements = ["dates"] }));
        Assert.StartsWith("Please check your stay.", await guest.SayAsync(new Facts { Arrival = new DateOnly(2026, 12, 1), Nights = 1 }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dropping_a_booking_gives_the_room_back()
    {
        var desk = new Desk(House.Create());
        var guest = await AtReadBackAsync(desk);
        Assert.Equal(2, await desk.FreeAsync("double", Desk.Weekend));

        Assert.Equal(
            "All right, I have stopped here: nothing is booked and nothing is held. To cancel a booking you already have, tell me its confirmation code.",
            await guest.SayAsync("reservation_cancel", Facts.None));
        Assert.Equal(3, await desk.FreeAsync("double", Desk.Weekend));
    }

    [Fact]
    public async Task Every_turn_acted_twice_ends_the_same()
    {
        var desk = new Desk(House.Create());
        var guest = new Guest(desk) { EachTurnTwice = true };
        await guest.SayAsync(Wheelchair);
        await guest.ChooseAsync(4);
        await guest.SayAsync(new Facts { Answer = false });
        await guest.SayAsync(Name);
        await guest.SayAsync(Email);
        await guest.SayAsync(new Facts { Nights = 2 });
        Assert.StartsWith("It is booked", await guest.YesAsync(), StringComparison.Ordinal);
        Assert.StartsWith("Please check the change", await guest.SayAsync("reservation_change", new Facts { Nights = 3 }), StringComparison.Ordinal);
        Assert.StartsWith("It is changed.", await guest.YesAsync(), StringComparison.Ordinal);
        Assert.EndsWith("Shall I cancel it?", await guest.SayAsync("reservation_cancel", Facts.None), StringComparison.Ordinal);
        Assert.StartsWith("Booking ", await guest.YesAsync(), StringComparison.Ordinal);

        var stay = Assert.Single((await desk.Book.ListAsync(new ReservationFilter(), TestContext.Current.CancellationToken)).Reservations);
        Assert.Equal(3, stay.Version);
        Assert.Equal(ReservationState.Cancelled, stay.State);
        Assert.Equal(3, await desk.FreeAsync("double", Desk.Weekend));
    }

    [Theory]
    [InlineData("2026-11-20", "2026-11-22", "Friday 20 November 2026 has already passed. Which day would you like to arrive, and which day would you leave?")]
    [InlineData("2026-11-27", "2026-11-27", "That would be arriving and leaving on the same day, Friday 27 November 2026. Until which day would you like to stay?")]
    [InlineData("2026-11-27", "2026-11-25", "Wednesday 25 November 2026 is before your arrival on Friday 27 November 2026. Until which day would you like to stay?")]
    [InlineData("2026-11-27", "2027-12-27", "395 nights is more than I can book: our longest stay is 30 nights. How many nights would you like?")]
    [InlineData("2028-11-27", "2028-11-28", "Our calendar is open for arrivals up to Sunday 14 May 2028. Which day would you like to arrive, and which day would you leave?")]
    public async Task Dates_that_cannot_be_are_asked_about(string arrival, string departure, string said)
    {
        var guest = new Guest(new Desk(House.Create()));

        Assert.Equal(said, await guest.SayAsync(new Facts { Arrival = DateOnly.Parse(arrival, System.Globalization.CultureInfo.InvariantCulture), Departure = DateOnly.Parse(departure, System.Globalization.CultureInfo.InvariantCulture) }));
    }

    [Fact]
    public async Task Doubtful_vague_and_impossible_days_are_asked_about()
    {
        var guest = new Guest(new Desk(House.Create()));

        Assert.Equal("Do you mean Saturday 3 April 2027 or Thursday 4 March 2027?", await guest.SayAsync(new Facts { AmbiguousDates = [new DateOnly(2027, 4, 3), new DateOnly(2027, 3, 4)], Guests = 2 }));
        Assert.Equal("Arriving on Thursday 4 March 2027. How many nights would you like to stay, or until which day?", await guest.ChooseAsync(2));
        Assert.Equal("“31 June” is not in the calendar. Which day would you like to arrive, and which day would you leave?", await guest.SayAsync(new Facts { ImpossibleDate = "31 June" }));
        Assert.Equal("To see what is free I need exact days. Which day would you like to arrive, and which day would you leave?", await guest.SayAsync(new Facts { VagueTime = "in the summer" }));
    }

    [Fact]
    public async Task Parties_that_cannot_be_are_asked_about()
    {
        var guest = new Guest(new Desk(House.Create()));

        Assert.Equal("I cannot book for “2.5 guests”. How many adults will stay, and how many children?", await guest.SayAsync(new Facts { ImpossibleNumber = "2.5 guests" }));
        Assert.Equal("I cannot book for “0”. How many adults will stay, and how many children?", await guest.SayAsync(new Facts { Guests = 0 }));
        Assert.Equal("I cannot book for “-1”. How many adults will stay, and how many children?", await guest.SayAsync(new Facts { Adults = -1 }));
        Assert.StartsWith("99 guests: a group that size is looked after personally", await guest.SayAsync(new Facts { Guests = 99 }), StringComparison.Ordinal);
        Assert.StartsWith("12 rooms: a group that size is looked after personally", await guest.SayAsync(new Facts { Rooms = 12 }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Five_guests_are_told_apart_and_offered_two_rooms()
    {
        var guest = new Guest(new Desk(House.Create()));

        Assert.Equal("5 guests: are you all adults? If there are children, how old are they?", await guest.SayAsync(new Facts { Arrival = Desk.Weekend.Arrival, Nights = 3, Guests = 5 }));
        Assert.Equal("How old are the 2 children?", await guest.SayAsync(new Facts { Children = 2 }));
        Assert.Equal("None of our rooms takes 5 guests together. Shall I look for 2 rooms?", await guest.SayAsync(new Facts { ChildAges = [5, 9] }));
        var offers = await guest.YesAsync();
        Assert.Equal("Friday 27 November 2026 to Monday 30 November 2026, 3 nights, 3 adults and 2 children (5 and 9) in 2 rooms: here is what is free. Prices are for the whole stay, city tax included.", offers.Split('\n')[0]);
    }

    [Fact]
    public async Task Two_race_for_the_last_suite_and_the_slower_is_offered_what_is_left()
    {
        var desk = new Desk(House.Create());
        var first = new Guest(desk, "conversation-1");
        var second = new Guest(desk, "conversation-2");
        var wish = new Facts { Arrival = Desk.Weekend.Arrival, Nights = 3, Adults = 2, RoomType = "suite" };
        await first.SayAsync(wish);
        await second.SayAsync(wish);
        await first.ChooseAsync(1);

        var said = await second.ChooseAsync(1);

        Assert.StartsWith("I am sorry, the Suite has just gone to somebody else; nothing was booked. Here is what is left. Friday 27 November 2026", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Suite, ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_house_offers_the_nights_either_side()
    {
        var desk = new Desk(House.Create() with { RoomTypes = [House.Create().RoomTypes[1]] });
        await desk.BookAsync("suite", Desk.Weekend, "conversation-9");
        var guest = new Guest(desk);

        Assert.Equal(
            """
            I am sorry, we have no room for 2 adults from Friday 27 November 2026 to Saturday 28 November 2026. The nearest stays of the same length:
            1. Thursday 26 November 2026 to Friday 27 November 2026, 1 night: Suite, Advance, €279.40 with city tax.
            2. Monday 30 November 2026 to Tuesday 1 December 2026, 1 night: Suite, Advance, €279.40 with city tax.
            Would one of these suit you, or other dates?
            """,
            await guest.SayAsync(new Facts { Arrival = Desk.Weekend.Arrival, Nights = 1, Adults = 2 }));
        Assert.StartsWith("Thursday 26 November 2026 to Friday 27 November 2026, 1 night, 2 adults: here is what is free.", await guest.ChooseAsync(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_phone_three_offers_are_said_in_short()
    {
        var guest = new Guest(new Desk(House.Create()), channel: "phone");

        Assert.Equal("Which day would you like to arrive?", await guest.SayAsync(Facts.None));
        var said = await guest.SayAsync(Wheelchair);

        Assert.StartsWith("From Friday the 27th of November for 3 nights I have: Accessible Double, Advance, 336 euros 60. Classic Double, Advance, 389 euros 40. Suite, Advance, 838 euros 20. City tax is included. Which room would you like?", said, StringComparison.Ordinal);
        Assert.Empty(guest.Replies[0].Cards);
    }

    [Fact]
    public async Task A_digression_is_followed_by_the_same_question()
    {
        var guest = await AtReadBackAsync(new Desk(House.Create()));
        var yes = guest.Pending!.Options[0].Id;

        Assert.StartsWith("Please check your stay.", await guest.AskAgainAsync(), StringComparison.Ordinal);
        Assert.Equal(yes, guest.Pending!.Options[0].Id);
        Assert.StartsWith("Breakfast is €18.00 per person and night.\n\nPlease check your stay.", await guest.SayAsync("reservation_price", new Facts { Extras = ["breakfast"] }), StringComparison.Ordinal);
        Assert.StartsWith("It is booked", await guest.PressAsync(yes), StringComparison.Ordinal);
    }

    private static async Task<Guest> AtReadBackAsync(Desk desk)
    {
        var guest = new Guest(desk);
        await guest.SayAsync(new Facts { Arrival = Desk.Weekend.Arrival, Nights = 3, Adults = 2, RoomType = "double", RatePlan = "flexible" });
        await guest.SayAsync(new Facts { Answer = false });
        await guest.SayAsync(Name);
        Assert.StartsWith("Please check your stay.", await guest.SayAsync(Email), StringComparison.Ordinal);
        return guest;
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
