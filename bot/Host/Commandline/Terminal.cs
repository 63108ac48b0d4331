namespace FrontOffice.Bot.Host.Commandline;

/// <summary>Where a command reads and writes.</summary>
internal sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error);
