namespace FrontOffice.Tests.Architecture;

public sealed class ReferenceTests
{
    [Fact]
    public void References_go_from_bot_to_skills_to_data_and_never_back()
    {
        string[] order = ["data", "skills", "bot"];

        var wrong = House.ProjectReferences.SelectMany(project => project.Value
            .Where(target => Array.IndexOf(order, Layer(target)) > Array.IndexOf(order, Layer(project.Key)))
            .Select(target => $"{project.Key} -> {target}"));

        Assert.Empty(wrong);
    }

    [Fact]
    public void Skills_are_blind_to_one_another()
    {
        var wrong = House.ProjectReferences
            .Where(project => Layer(project.Key) == "skills")
            .SelectMany(project => project.Value
                .Where(target => Layer(target) == "skills" && target != "skills/Contract")
                .Select(target => $"{project.Key} -> {target}"));

        Assert.Empty(wrong);
    }

    [Fact]
    public void Nobody_refers_to_the_host()
    {
        Assert.DoesNotContain("bot/Host", House.ProjectReferences.SelectMany(project => project.Value));
    }

    [Fact]
    public void The_hotel_s_rules_need_no_package_and_no_project()
    {
        Assert.Empty(House.ProjectReferences["data/Hotel"]);
        Assert.DoesNotContain("PackageReference", House.Read("data/Hotel/Hotel.csproj"), StringComparison.Ordinal);
    }

    [Fact]
    public void Turns_and_understanding_know_no_channel_and_no_skill()
    {
        string[] blind = ["bot/Turns", "bot/Understanding", "bot/Wording", "bot/Activities"];

        var wrong = blind.SelectMany(project => House.ProjectReferences[project]
            .Where(target => target == "bot/Channels" || (Layer(target) == "skills" && target != "skills/Contract"))
            .Select(target => $"{project} -> {target}"));

        Assert.Empty(wrong);
    }

    private static string Layer(string project) => project.Split('/')[0];
}
