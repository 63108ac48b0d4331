using FrontOffice.Bot.Turns;
using FrontOffice.Bot.Understanding;
using FrontOffice.Bot.Understanding.Offline;
using FrontOffice.Data.Documents;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Courtesy;
using FrontOffice.Skills.Handoff;
using FrontOffice.Skills.Questions;
using FrontOffice.Skills.Reservations;
using FrontOffice.Tests.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FrontOffice.Tests.Dialogues.Runner;

/// <summary>The real house in this process, on a clock that the dialogue moves.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private static readonly IUnderstanding Understanding = new ServiceCollection().AddSingleton(SampleHotel.Profile).AddOfflineUnderstanding().BuildServiceProvider().GetRequiredService<IUnderstanding>();

    private readonly ServiceProvider _services;
    private readonly FaultLog _faults = new();

    public Desk(HotelProfile hotel, DateTime start)
    {
        Hotel = hotel;
        Clock = new TestClock(InstantOf(start));
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(_faults).SetMinimumLevel(LogLevel.Warning));
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(hotel);
        services.AddSingleton(new HotelCalendar(hotel.Zone, Clock));
        StoreOfDialogues.Add(services);
        services.AddSingleton(Understanding);
        services.AddCourtesy();
        services.AddQuestions();
        services.AddHandoff();
        services.AddReservations();
        services.AddTurns(null);
        _services = services.BuildServiceProvider();
        Conversations = _services.GetRequiredService<IConversations>();
        Documents = _services.GetRequiredService<IDocumentStore>();
    }

    public HotelProfile Hotel { get; }

    public TestClock Clock { get; }

    public IConversations Conversations { get; }

    public IDocumentStore Documents { get; }

    /// <summary>What the house logged as going wrong.</summary>
    public IReadOnlyList<string> Faults => _faults.Lines;

    /// <summary>An hour on the hotel's clock.</summary>
    public DateTimeOffset InstantOf(DateTime local) => new DateTimeOffset(local, Hotel.Zone.GetUtcOffset(local)).ToUniversalTime();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _faults.Dispose();
    }
}
