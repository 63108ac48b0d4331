namespace FrontOffice.Data.HotelFolder;

/// <summary>Gathers mistakes while a folder is read, so that all are told at once.</summary>
internal sealed class MistakeList
{
    private readonly List<FolderMistake> _mistakes = [];

    public bool HasErrors => _mistakes.Exists(mistake => !mistake.IsWarning);

    public void Add(string file, int line, string message) => _mistakes.Add(new FolderMistake(file, line, message));

    public void Warn(string file, int line, string message) => _mistakes.Add(new FolderMistake(file, line, message) { IsWarning = true });

    public void Add(MistakeList others) => _mistakes.AddRange(others._mistakes);

    public IReadOnlyList<FolderMistake> InOrder() =>
        [.. _mistakes.Distinct().OrderBy(mistake => mistake.File, StringComparer.Ordinal).ThenBy(mistake => mistake.Line)];
}
