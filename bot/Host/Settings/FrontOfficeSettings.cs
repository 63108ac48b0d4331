using System.Globalization;
using FrontOffice.Data.Hotel;
using FrontOffice.Data.HotelFolder;

namespace FrontOffice.Bot.Host.Settings;

/// <summary>The settings that decide what the house is made of, read and judged together before anything starts.</summary>
internal sealed record FrontOfficeSettings
{
    private static readonly string[] Known = ["Data", "Hotel", "Clock", "DirectLine", "GuestPage", "Api", "Turns", "Reservations"];

    public required DataOptions Data { get; init; }

    public required HotelProfile Hotel { get; init; }

    /// <summary>Absolute; made when it is missing.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Absolute.</summary>
    public required string HotelFolder { get; init; }

    public required TimeProvider Clock { get; init; }

    public required IReadOnlyDictionary<string, string> ApiKeys { get; init; }

    /// <exception cref="SettingsMistakesException">Something is wrong; every mistake is listed.</exception>
    public static FrontOfficeSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var section = configuration.GetSection("FrontOffice");
        var mistakes = new List<string>();
        foreach (var child in section.GetChildren().Where(child => !Known.Contains(child.Key, StringComparer.OrdinalIgnoreCase)))
        {
            mistakes.Add($"FrontOffice:{child.Key} is not a setting; there are {string.Join(", ", Known)}.");
        }

        mistakes.AddRange(SectionSettings.Mistakes(section));
        var data = section.GetSection("Data").Get<DataOptions>() ?? new DataOptions();
        mistakes.AddRange(data.Mistakes());
        var keys = ReadKeys(section.GetSection("Api:Keys"), mistakes);
        var folder = Path.GetFullPath(section["Hotel"] is { Length: > 0 } named ? named : FrontDesk.SampleFolder());
        var hotel = HotelFolderReader.Read(folder, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        mistakes.AddRange(hotel.Mistakes.Where(mistake => !mistake.IsWarning).Select(mistake => mistake.ToString()));
        var clock = ReadClock(section["Clock:Now"], hotel.Profile, environment, mistakes);
        var dataFolder = MakeFolder(data.Path, mistakes);
        if (mistakes.Count > 0 || hotel.Profile is null) throw new SettingsMistakesException(mistakes);

        return new FrontOfficeSettings { Data = data, DataFolder = dataFolder, Hotel = hotel.Profile, HotelFolder = folder, Clock = clock, ApiKeys = keys };
    }

    /// <summary>The folder, in which a file can be made; empty when there is a mistake.</summary>
    private static string MakeFolder(string path, List<string> mistakes)
    {
        if (string.IsNullOrWhiteSpace(path)) return "";
        try
        {
            var folder = Directory.CreateDirectory(path).FullName;
            using var probe = new FileStream(Path.Combine(folder, Path.GetRandomFileName()), new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.DeleteOnClose });
            return folder;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            mistakes.Add($"FrontOffice:Data:Path: nothing can be written in {path}: {refused.Message}");
            return "";
        }
    }

    private static Dictionary<string, string> ReadKeys(IConfigurationSection section, List<string> mistakes)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var child in section.GetChildren())
        {
            if (child.Value is { Length: >= Api.ApiKeys.FewestCharacters } key) keys[child.Key] = key;
            else mistakes.Add(string.Create(CultureInfo.InvariantCulture, $"FrontOffice:Api:Keys:{child.Key} has fewer than {Api.ApiKeys.FewestCharacters} characters."));
        }

        return keys;
    }

    private static TimeProvider ReadClock(string? now, HotelProfile? hotel, IHostEnvironment environment, List<string> mistakes)
    {
        if (string.IsNullOrWhiteSpace(now)) return TimeProvider.System;
        if (!environment.IsDevelopment())
        {
            mistakes.Add("FrontOffice:Clock:Now is for the Development environment only (DOTNET_ENVIRONMENT=Development).");
            return TimeProvider.System;
        }

        if (!DateTime.TryParse(now, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            mistakes.Add($"FrontOffice:Clock:Now is \"{now}\", which is no date-time such as 2026-11-21T10:00.");
            return TimeProvider.System;
        }

        if (hotel is null) return TimeProvider.System;
        var calendar = new HotelCalendar(hotel.Zone, TimeProvider.System);
        return new StartClock(calendar.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local)));
    }
}
