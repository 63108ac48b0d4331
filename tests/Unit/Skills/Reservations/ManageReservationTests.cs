using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Tests.Unit.Skills.Reservations;

public sealed class ManageReservationTests
{
    [Fact]
    public async Task A_guest_proves_who_they_are_and_hears_their_booking()
    {
        var desk = new Desk(House.Create());
        var stay = await desk.BookAsync("double", Desk.Weekend, "conversation-9");
        var guest = new Guest(desk);

        Assert.Equal("What is your confirmation code? It has eight letters and digits.", await guest.SayAsync("reservation_lookup", Facts.None));
        Assert.Equal("And the family name of the booking?", await guest.SayAsync(new Facts { Code = stay.Code.ToLowerInvariant() }));
        Assert.Equal("And the day of arrival?", await guest.SayAsync(new Facts { LastName = "LEFEVRE" }));
        Assert.Equal(
            $"""
            Booking {stay.Code}
            Classic Double, Flexible
            Friday 27 November 2026 to Monday 30 November 2026, 3 nights
            2 adults
            Marie Lefèvre, marie@guest.example
            Total €439.80, including €19.80 city tax
            You pay at the hotel. The room is kept until 6:00 pm on your arrival day, later if you tell us.
            Free cancellation until Wednesday 25 November 2026 at 6:00 pm, hotel time; after that it costs €156.60.
            """,
            await guest.SayAsync(new Facts { Date = Desk.Weekend.Arrival }));
        Assert.Null(guest.Pending);
        Assert.Equal(stay.Code, guest.Verified?.Code);
    }

    [Fact]
    public async Task Wrong_code_wrong_name_and_wrong_day_sound_the_same_and_the_fifth_closes_the_way()
    {
        var desk = new Desk(House.Create());
        var stay = await desk.BookAsync("double", Desk.Weekend, "conversation-9");
        var guest = new Guest(desk);
        Facts[] wrong =
        [
            new() { Code = "22222222", LastName = "Lefèvre", Arrival = Desk.Weekend.Arrival },
            new() { Code = stay.Code, LastName = "Durand", Arrival = Desk.Weekend.Arrival },
            new() { Code = stay.Code, LastName = "Lefèvre", Arrival = Desk.Weekend.Departure },
            new() { Code = "A1", LastName = "Lefèvre", Arrival = Desk.Weekend.Arrival },
        ];
        foreach (var attempt in wrong)
        {
            Assert.Equal("I cannot find a booking that matches all of these details. Let us try again: what is your confirmation code?", await guest.SayAsync("reservation_lookup", attempt));
        }

        var closed = "I could not match these details, so I cannot try again before Saturday 21 November 2026 at 1:00 pm. Our team helps you at +33 4 00 00 00 00.";
        Assert.Equal(closed, await guest.SayAsync("reservation_lookup", wrong[0]));
        var right = new Facts { Code = stay.Code, LastName = "Lefèvre", Arrival = Desk.Weekend.Arrival };
        Assert.Equal(closed, await guest.SayAsync("reservation_lookup", right));
        desk.Clock.Advance(TimeSpan.FromHours(1));
        Assert.StartsWith($"Booking {stay.Code}", await guest.SayAsync("reservation_lookup", right), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proof_ends_after_fifteen_idle_minutes()
    {
        var desk = new Desk(House.Create());
        var stay = await desk.BookAsync("double", Desk.Weekend, "conversation-9");
        var guest = new Guest(desk);
        await guest.SayAsync("reservation_lookup", Proof(stay));
        desk.Clock.Advance(TimeSpan.FromMinutes(14));
        Assert.StartsWith("Booking", await guest.SayAsync("reservation_lookup", Facts.None), StringComparison.Ordinal);
        desk.Clock.Advance(TimeSpan.FromMinutes(15));

        Assert.Equal("What is your confirmation code? It has eight letters and digits.", await guest.SayAsync("reservation_lookup", Facts.None));
    }

    [Fact]
    public async Task A_read_back_older_than_the_proof_is_not_confirmed_without_a_new_one()
    {
        var desk = new Desk(House.Create());
        var stay = await desk.BookAsync("double", Desk.Weekend, "conversation-9");
        var guest = new Guest(desk);
        await guest.SayAsync("reservation_cancel", Proof(stay));
        var card = guest.Pending!.Options[0].Id;
        Assert.EndsWith("Shall I cancel it?", await guest.AskAgainAsync(), StringComparison.Ordinal);
        Assert.Equal(card, guest.Pending!.Options[0].Id);
        desk.Clock.Advance(TimeSpan.FromMinutes(16));

        Assert.Equal("And the family name of the booking?", await guest.YesAsync());
        await guest.SayAsync(new Facts { LastName = "Lefèvre" });
        Assert.EndsWith("Shall I cancel it?", await guest.SayAsync(new Facts { Date = stay.Arrival }), StringComparison.Ordinal);
        Assert.StartsWith($"Booking {stay.Code} is cancelled.", await guest.YesAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_dates_are_read_back_with_both_totals_and_taken_in_one()
    {
        var desk = new Desk(House.Create());
        var stay = await desk.BookAsync("double", Desk.Weekend, "conversation-9");
        var guest = new Guest(desk);
        await guest.SayAsync("reservation_lookup", Proof(stay));

        Assert.Equal(
            $"Please check the change of booking {stay.Code}. It becomes Classic Double, Flexible, Saturday 28 November 2026 to Tuesday 1 December 2026, 3 nights, 2 adults. "
            + "Current total €439.80, new total €409.80 with city tax. Free cancellation until Thursday 26 November 2026 at 6:00 pm, hotel time; after that it costs €156.60. Shall I change it?",
            await guest.SayAsync("reservation_change", new Facts { Arrival = new DateOnly(2026, 11, 28), Nights = 3 }));
        Assert.Equal(
            $"It is changed. Booking {stay.Code}: Classic Double, Flexible, Saturday 28 November 2026 to Tuesday 1 December 2026, 3 nights, 2 adults. "
            + "Total €409.80, including €19.80 city tax. Free cancellation until Thursday 26 November 2026 at 6:00 pm, hotel time; after that it costs €156.60.",
            await guest.YesAsync());
        Assert.Equal(3, await desk.FreeAsync("double", StayDates.Of(new DateOnly(2026, 11, 27), 1)));
        Assert.Equal(2, await desk.FreeAsync("double", StayDates.Of(new DateOnly(2026, 11, 30), 1)));
    }

    [Fact]
    public async Task A_change_told_in_one_breath_waits_for_the_proof()
    {
        var desk = new Desk(House.Create());
        var stay = await desk.BookAsync("double", Desk.Weekend, "conversation-9");
        var guest = new Guest(desk);

        Assert.Equal("And the day of arrival?", await guest.SayAsync("reservation_change", new Facts { Code = stay.Code, LastName = "Lefèvre", Nights = 4 }));
        Assert.Contains("Friday 27 November 2026 to Tuesday 1 December 2026, 4 nights", await guest.SayAsync(new Facts { Date = Desk.Weekend.Arrival }), StringComparison.Ordinal);
        Assert.StartsWith("All right, nothing is changed.", await guest.SayAsync(new Facts { Answer = false }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_finds_no_room_leaves_the_booking_and_offers_others()
    {
        var desk = new Desk(House.Create());
        var stay = await desk.BookAsync("accessible", Desk.Weekend, "conversation-9");
        await desk.BookAsync("accessible", StayDates.Of(Desk.Weekend.Departure, 1), "conversation-8");
        var guest = new Guest(desk);
        await guest.SayAsync("reservation_lookup", Proof(stay));

        var said = await guest.SayAsync("reservation_change", new Facts { Nights = 4 });

        Assert.StartsWith("I am sorry, the Accessible Double is not free from Friday 27 November 2026 to Tuesday 1 December 2026. Your booking stands as it is. For those dates there is:\n1. Classic Double, Flexible: €566.40 with city tax, free cancellation", said, StringComparison.Ordinal);
        Assert.Contains("It becomes Classic Double, Flexible", await guest.ChooseAsync(1), StringComparison.Ordinal);
        Assert.StartsWith("It is changed.", await guest.YesAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await desk.FreeAsync("accessible", Desk.Weekend));
    }

    [Fact]
    public async Task Another_party_is_priced_anew()
    {
        var desk = new Desk(House.Create());
        var stay = await desk.BookAsync("double", Desk.Weekend, "conversation-9");
        var guest = new Guest(desk);
        await guest.SayAsync("reservation_lookup", Proof(stay));

        Assert.EndsWith("What would you like to change, the dates or the guests?", await guest.SayAsync("reservation_change", Facts.None), StringComparison.Ordinal);
        Assert.Equal("How many adults will stay, and are there children with you? If so, how old are they?", await guest.ChooseAsync(2));
        Assert.Contains("2 adults and 1 child (6). Current total €439.80, new total €514.80 with city tax.", await guest.SayAsync(new Facts { Adults = 2, Children = 1, ChildAges = [6] }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_stay_told_instead_of_a_code_is_looked_for()
    {
        var guest = new Guest(new Desk(House.Create()));
        await guest.SayAsync("reservation_lookup", Facts.None);

        Assert.StartsWith("Friday 27 November 2026", await guest.SayAsync(new Facts { Arrival = Desk.Weekend.Arrival, Nights = 3, Guests = 2, Code = null }), StringComparison.Ordinal);
        Assert.Equal("reservation_book", guest.Pending?.Function);
    }

    [Fact]
    public async Task Names_are_changed_by_people_only()
    {
        var desk = new Desk(House.Create());
        var stay = await desk.BookAsync("double", Desk.Weekend, "conversation-9");
        var guest = new Guest(desk);
        await guest.SayAsync("reservation_lookup", Proof(stay));

        Assert.Equal(
            "For your security only our team changes the name and the contact details: +33 4 00 00 00 00. Your booking stands as it is.",
            await guest.SayAsync("reservation_change", new Facts { Elements = ["name"] }));
    }

    [Fact]
    public async Task The_fee_is_said_before_a_cancellation_and_a_repeat_changes_nothing()
    {
        var desk = new Desk(House.Create());
        var stay = await desk.BookAsync("double", Desk.Weekend, "conversation-9", "advance");
        var guest = new Guest(desk);

        Assert.Equal(
            $"Booking {stay.Code}: Classic Double, Advance, Friday 27 November 2026 to Monday 30 November 2026, 3 nights, 2 adults. "
            + "This rate has no free cancellation: cancelling costs €389.40. Shall I cancel it?",
            await guest.SayAsync("reservation_cancel", Proof(stay)));
        var card = guest.Pending!.Options[0].Id;
        var said = await guest.YesAsync();

        var cancelled = await desk.Book.FindAsync(stay.Code, TestContext.Current.CancellationToken);
        Assert.Equal($"Booking {stay.Code} is cancelled. Your cancellation number is {cancelled!.Cancelled!.Number}. The fee is €389.40.", said);
        Assert.Equal($"It is already cancelled. Your cancellation number is {cancelled.Cancelled.Number}. The fee is €389.40.", await guest.PressAsync(card));
        Assert.Equal($"It is already cancelled. Your cancellation number is {cancelled.Cancelled.Number}. The fee is €389.40.", await guest.SayAsync("reservation_cancel", Facts.None));
        Assert.Equal(3, await desk.FreeAsync("double", Desk.Weekend));
        Assert.Equal(2, (await desk.Book.HistoryAsync(cancelled, TestContext.Current.CancellationToken)).Count);
    }

    [Fact]
    public async Task Moving_the_stay_instead_of_cancelling_it_becomes_a_change()
    {
        var desk = new Desk(House.Create());
        var stay = await desk.BookAsync("double", Desk.Weekend, "conversation-9");
        var guest = new Guest(desk);
        Assert.Contains("Cancelling costs nothing until Wednesday 25 November 2026 at 6:00 pm, hotel time.", await guest.SayAsync("reservation_cancel", Proof(stay)), StringComparison.Ordinal);

        Assert.StartsWith("Please check the change", await guest.SayAsync(new Facts { Arrival = new DateOnly(2026, 12, 1), Nights = 3 }), StringComparison.Ordinal);
        Assert.StartsWith("It is changed.", await guest.YesAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_booking_in_the_making_goes_on_after_a_look_at_another()
    {
        var desk = new Desk(House.Create());
        var stay = await desk.BookAsync("double", Desk.Weekend, "conversation-9");
        var guest = new Guest(desk);
        await guest.SayAsync(new Facts { Arrival = Desk.Weekend.Arrival, Nights = 3 });

        var said = await guest.SayAsync("reservation_lookup", Proof(stay));

        Assert.StartsWith($"Booking {stay.Code}", said, StringComparison.Ordinal);
        Assert.EndsWith("How many adults will stay, and are there children with you? If so, how old are they?", said, StringComparison.Ordinal);
        Assert.StartsWith("Friday 27 November 2026", await guest.SayAsync(new Facts { Adults = 1 }), StringComparison.Ordinal);
    }

    private static Facts Proof(Reservation stay) => new() { Code = stay.Code, LastName = stay.Guest.LastName, Arrival = stay.Arrival };
}
