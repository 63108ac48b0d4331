using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using FrontOffice.Data.Hotel;

namespace FrontOffice.Bot.Channels.GuestPage;

/// <summary>Writes the guest page: a few kilobytes, complete without scripts up to the conversation itself.</summary>
internal sealed class GuestPageHtml(HotelProfile hotel, GuestPageFiles files)
{
    private const string Bell = """<path d="M4 17.5h16M5.2 15.2a6.8 6.8 0 0 1 13.6 0M12 8.4V6M10.2 6h3.6M3 20.5h18"/>""";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly string[] LanguageCodes = [.. Language.All.Select(language => language.Code)];

    public string Page(GuestPageView view)
    {
        var words = GuestPageWords.In(view.Language, hotel);
        return $"""
            {Head(words, words.Title, view)}
            <body>
            <div class="house">
            {Top(words, "/")}
            <main>
            <section class="welcome" aria-labelledby="name">
            <p class="place">{Safe(hotel.Address.City)}</p>
            <h1 id="name">{Safe(words.Heading)}</h1>
            <p class="lead">{Safe(words.Lead)}</p>
            {Picture()}
            <dl class="facts">
            <dt>{Safe(words.CheckIn)}</dt><dd>{Time(hotel.CheckIn, view.Language)}</dd>
            <dt>{Safe(words.CheckOut)}</dt><dd>{Time(hotel.CheckOut, view.Language)}</dd>
            <dt>{Safe(words.Address)}</dt><dd>{Safe($"{hotel.Address.Street}, {hotel.Address.PostalCode} {hotel.Address.City}")}</dd>
            <dt>{Safe(words.Phone)}</dt><dd>{Telephone()}</dd>
            </dl>
            </section>
            <section class="desk" aria-label="{Safe(words.Sayings.Conversation)}">
            <div id="state" class="state" role="status" hidden></div>
            <div class="invitation">
            <svg viewBox="0 0 24 24" aria-hidden="true">{Bell}</svg>
            <h2>{Safe(words.Invitation)}</h2>
            <ul>{string.Concat(words.Examples.Select(example => $"<li>{Safe(Quoted(example, view.Language))}</li>"))}</ul>
            <button id="start" class="start" type="button">{Safe(words.Start)}</button>
            <noscript><p>{Safe(words.NoScript)}</p></noscript>
            </div>
            <div id="chat" class="chat"></div>
            <p class="notes">{Safe(words.Assistant)} {Telephone()} · <a href="{Safe(view.PrivacyUrl)}" target="_blank" rel="noopener">{Safe(words.Privacy)}</a></p>
            </section>
            </main>
            </div>
            <script id="words" type="application/json" nonce="{view.Nonce}">{Script(words, view.Ticket)}</script>
            <script src="{files.Line.Path}"></script>
            <script src="{files.Page.Path}"></script>
            </body>
            </html>

            """;
    }

    /// <summary>The topic "privacy" of the hotel's folder, as a page of its own; null when the hotel has none.</summary>
    public string? Privacy(GuestPageView view)
    {
        if (hotel.Policies.FirstOrDefault(topic => topic.Id == "privacy") is not { } topic) return null;
        var words = GuestPageWords.In(view.Language, hotel);
        var text = new StringBuilder();
        foreach (var section in topic.Sections)
        {
            text.Append(CultureInfo.InvariantCulture, $"<h2>{Safe(section.Heading[view.Language])}</h2>{Paragraphs(section.Text[view.Language])}");
        }

        return $"""
            {Head(words, $"{topic.Title[view.Language]} – {hotel.Name}", view)}
            <body>
            <div class="house">
            {Top(words, "/privacy")}
            <article class="paper">
            <h1>{Safe(topic.Title[view.Language])}</h1>
            {Paragraphs(topic.Answer[view.Language])}{text}
            </article>
            </div>
            </body>
            </html>

            """;
    }

    private string Head(GuestPageWords words, string title, GuestPageView view) => $"""
        <!doctype html>
        <html lang="{words.Language.Code}" data-stage="welcome" data-embedded="{(view.IsEmbedded ? "true" : "false")}">
        <head>
        <meta charset="utf-8">
        <title>{Safe(title)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
        <meta name="description" content="{Safe(words.Lead)}">
        <meta name="theme-color" content="#f3ede3" media="(prefers-color-scheme: light)">
        <meta name="theme-color" content="#14110e" media="(prefers-color-scheme: dark)">
        <link rel="icon" href="{files.Icon.Path}" type="image/svg+xml">
        <link rel="stylesheet" href="{files.Styles.Path}">
        </head>
        """;

    private string Top(GuestPageWords words, string path)
    {
        var languages = Language.All.Select(language =>
        {
            var current = language == words.Language ? " aria-current=\"true\"" : "";
            var name = Safe(GuestPageWords.In(language, hotel).OwnName);
            return $"""<a href="{path}?lang={language.Code}" lang="{language.Code}" hreflang="{language.Code}" data-language="{language.Code}"{current}><span aria-hidden="true">{language.Code.ToUpperInvariant()}</span><span class="unseen">{name}</span></a>""";
        });
        return $"""
            <header class="top">
            <a class="brand" href="/"><svg viewBox="0 0 24 24" aria-hidden="true">{Bell}</svg><span>{Safe(hotel.Name)}</span></a>
            <button id="new" class="new" type="button"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5v14M5 12h14"/></svg><span>{Safe(words.Sayings.StartNew)}</span></button>
            <nav class="languages" aria-label="{Safe(words.Languages)}">{string.Concat(languages)}</nav>
            </header>
            """;
    }

    private string Telephone()
    {
        var digits = hotel.Phone.Replace(" ", "", StringComparison.Ordinal);
        return $"""<a href="tel:{Safe(digits)}">{Safe(hotel.Phone.Replace(' ', '\u00A0'))}</a>""";
    }

    /// <summary>A room of the house, for looks only.</summary>
    private string Picture() => hotel.RoomTypes.LastOrDefault(type => type.Picture is not null) is { Picture: { } picture }
        ? $"""<img class="picture" src="/hotel/{Safe(picture.TrimStart('/'))}" alt="" width="640" height="360" loading="lazy">"""
        : "";

    private string Script(GuestPageWords words, string ticket) => JsonSerializer.Serialize(
        new GuestPageScript
        {
            Language = words.Language.Code,
            Languages = LanguageCodes,
            Locale = words.Locale,
            Ticket = ticket,
            Assets = new GuestPageScript.Addresses(files.WebChat?.Path, files.Show.Path, files.Plain.Path),
            Says = words.Sayings,
        },
        GuestPageJson.Default.GuestPageScript);

    private static string Paragraphs(string text) =>
        string.Concat(text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(paragraph => $"<p>{Safe(paragraph)}</p>"));

    private static string Quoted(string text, Language language) => language == Language.French ? $"«\u00A0{text}\u00A0»" : $"“{text}”";

    private static string Time(TimeOnly time, Language language) => language == Language.French
        ? time.ToString(time.Minute == 0 ? "H'\u00A0h'" : "H'\u00A0h\u00A0'mm", CultureInfo.InvariantCulture)
        : time.ToString("h:mm tt", CultureInfo.InvariantCulture).ToLowerInvariant();

    private static string Safe(string text) => Encoder.Encode(text);
}
