using FrontOffice.Bot.Understanding;
using FrontOffice.Data.Documents;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Reservations;

namespace FrontOffice.Bot.Host;

/// <summary>Listens once in each language and looks once at the stock, so that the first guest does not wait for code to be compiled. Nothing is written.</summary>
internal sealed partial class WarmUp(IUnderstanding understanding, ReservationBook book, HotelCalendar calendar, ILogger<WarmUp> log) : BackgroundService
{
    private static readonly (Language Language, string Words)[] Sentences =
    [
        (Language.English, "Hello, do you have a room for two from next Friday for three nights, and is breakfast included?"),
        (Language.French, "Bonjour, auriez-vous une chambre pour deux du 30 au 2, et le petit déjeuner est-il compris ?"),
    ];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        foreach (var (language, words) in Sentences)
        {
            await understanding.UnderstandAsync(new Utterance { Text = words, Spoken = language, Reference = calendar.LocalNow }, stoppingToken);
        }

        try
        {
            await book.AvailabilityAsync(StayDates.Of(calendar.Today.AddDays(7), nights: 2), new Party(2, []), rooms: 1, stoppingToken);
        }
        catch (StoreUnavailableException away)
        {
            StoreAway(log, away);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The store does not answer at start; the first guest may wait a moment longer.")]
    private static partial void StoreAway(ILogger logger, Exception away);
}
