using FrontOffice.Bot.Channels.Connector;
using FrontOffice.Bot.Channels.DirectLine;
using FrontOffice.Bot.Channels.GuestPage;
using FrontOffice.Bot.Host.Api;
using FrontOffice.Bot.Host.Settings;
using FrontOffice.Bot.Turns;
using FrontOffice.Bot.Understanding.Offline;
using FrontOffice.Data.Documents.Cosmos;
using FrontOffice.Data.Documents.Memory;
using FrontOffice.Data.Documents.Resilience;
using FrontOffice.Data.Documents.Sqlite;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Courtesy;
using FrontOffice.Skills.Handoff;
using FrontOffice.Skills.Questions;
using FrontOffice.Skills.Reservations;

namespace FrontOffice.Bot.Host;

/// <summary>The whole house, put together: the only place that knows every part.</summary>
public static class FrontDesk
{
    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <param name="args">Settings as <c>--Name=value</c>.</param>
    /// <param name="configure">Runs last, before the house is built.</param>
    /// <exception cref="SettingsMistakesException">The settings are wrong; every mistake is listed.</exception>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot() });
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        if (string.IsNullOrEmpty(builder.Configuration["urls"])) builder.WebHost.UseUrls(DefaultUrl);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 1024 * 1024;
        });

        var settings = FrontOfficeSettings.Read(builder.Configuration, builder.Environment);
        AddHouse(builder.Services, builder.Configuration, settings);
        configure?.Invoke(builder);
        var app = builder.Build();
        Map(app, settings);
        return app;
    }

    /// <summary>The invented hotel that is served when no other folder is named.</summary>
    internal static string SampleFolder() => Path.Combine(AppContext.BaseDirectory, "Sample");

    private static void AddHouse(IServiceCollection services, ConfigurationManager configuration, FrontOfficeSettings settings)
    {
        var section = configuration.GetSection("FrontOffice");
        services.AddSingleton(settings);
        services.AddSingleton(settings.Hotel);
        services.AddSingleton(settings.Clock);
        services.AddSingleton(new HotelCalendar(settings.Hotel.Zone, settings.Clock));
        AddStore(services, section.GetSection("Data:Cosmos"), settings);
        services.AddCourtesy().AddQuestions().AddReservations().AddHandoff();
        services.AddOfflineUnderstanding();
        services.AddTurns(turns => section.GetSection("Turns").Bind(turns));
        services.AddDirectLine(directLine =>
        {
            section.GetSection("DirectLine").Bind(directLine);
            directLine.KeyFolder ??= settings.DataFolder;
        });
        services.AddGuestPage(guestPage => section.GetSection("GuestPage").Bind(guestPage));
        services.AddHostedService<WarmUp>();
        AddApi(services, settings);
    }

    private static void AddStore(IServiceCollection services, IConfigurationSection cosmos, FrontOfficeSettings settings)
    {
        switch (settings.Data.Store)
        {
            case "memory": services.AddMemoryDocuments(); break;
            case "cosmos": services.AddCosmosDocuments(options => cosmos.Bind(options)); break;
            default: services.AddSqliteDocuments(sqlite => sqlite.Path = settings.DataFolder); break;
        }

        services.AddResilientDocuments(null);
    }

    private static void AddApi(IServiceCollection services, FrontOfficeSettings settings)
    {
        services.AddSingleton(new ApiKeys(settings.ApiKeys.Count > 0
            ? settings.ApiKeys
            : [KeyValuePair.Create("owner", ApiKeyFile.ReadOrMake(settings.DataFolder))]));
        services.AddProblemDetails();
        services.AddExceptionHandler<UnreadableRequests>();
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddOpenApi("v1", openApi => openApi.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "FrontOffice";
            document.Info.Description = "REST for staff, property management systems and the back office. Lists are {\"items\":[...],\"continuation\":...}; errors are problem details; the key goes into \"Authorization: Bearer\".";
            return Task.CompletedTask;
        }));
        services.ConfigureHttpJsonOptions(http => http.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default));
    }

    private static void Map(WebApplication app, FrontOfficeSettings settings)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.MapHealth();
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapApi();
        app.MapPictures(settings);
        app.MapDirectLine();
        app.MapMessages();
        app.MapGuestPage();
    }

    /// <summary>Settings files are read from the working folder when it holds them, else from beside the program.</summary>
    private static string ContentRoot()
    {
        var here = Directory.GetCurrentDirectory();
        return File.Exists(Path.Combine(here, "appsettings.json")) ? here : AppContext.BaseDirectory;
    }
}
