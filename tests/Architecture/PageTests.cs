using System.Text.RegularExpressions;

namespace FrontOffice.Tests.Architecture;

public sealed partial class PageTests
{
    private static readonly string[] ForbiddenNouns = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utilities", "Base", "Data", "Info", "Process", "Handle"];
    private static readonly string[] ForbiddenFolders = ["Common", "Shared", "Core", "Utils", "Utilities", "Helpers"];

    [Fact]
    public void The_path_is_the_namespace()
    {
        var wrong = House.ProductSources.Concat(House.TestSources)
            .Where(path => NamespaceLine().Match(House.Read(path)).Groups["name"].Value is { Length: > 0 } declared && declared != NamespaceOf(path));

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_file_stays_within_its_length()
    {
        var long400 = House.ProductSources.Where(path => House.Lines(path).Length > 400);
        var long500 = House.TestSources.Where(path => House.Lines(path).Length > 500);

        Assert.Empty(long400.Concat(long500));
    }

    [Fact]
    public void No_type_is_named_after_nothing()
    {
        var wrong = House.ProductSources
            .SelectMany(path => TypeLine().Matches(House.Read(path)).Select(match => (path, name: match.Groups["name"].Value)))
            .Where(type => ForbiddenNouns.Any(noun => type.name.EndsWith(noun, StringComparison.Ordinal)));

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_folder_is_named_after_nothing()
    {
        Assert.DoesNotContain(House.ProductSources, path => path.Split('/').Intersect(ForbiddenFolders, StringComparer.Ordinal).Any());
    }

    [Fact]
    public void Nothing_is_hidden_in_regions_or_left_for_later()
    {
        var wrong = House.ProductSources.Concat(House.TestSources)
            .Where(path => !path.EndsWith("PageTests.cs", StringComparison.Ordinal))
            .Where(path => LeftForLater().IsMatch(House.Read(path)));

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_constructor_takes_at_most_eight_dependencies()
    {
        var wrong = House.ProductSources
            .SelectMany(path => ConstructorLine().Matches(House.Read(path)).Select(match => (path, name: match.Groups["name"].Value, count: match.Groups["parameters"].Value.Split(',').Length)))
            .Where(constructor => constructor.count > 8);

        Assert.Empty(wrong);
    }

    private static string NamespaceOf(string path)
    {
        var folders = path.Split('/')[..^1].Select(folder => char.ToUpperInvariant(folder[0]) + folder[1..]);
        return "FrontOffice." + string.Join('.', folders);
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^\s*(?:public |internal |private )?(?:abstract |sealed |static |readonly |partial )*(?:class|record struct|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TypeLine();

    [GeneratedRegex(@"^\s*(?:public |internal )(?:sealed |partial )*class (?<name>\w+)\((?<parameters>[^)]*)\)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ConstructorLine();

    [GeneratedRegex(@"#region|\bTODO\b|\bFIXME\b|NotImplementedException", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LeftForLater();
}
