using FrontOffice.Bot.Host;

namespace FrontOffice.Tests.EndToEnd.Attacks;

/// <summary>Whoever starts the house with mistakes reads all of them at once.</summary>
public sealed class WrongSettingsTests
{
    [Fact]
    public void Mistakes_of_every_part_are_listed_together()
    {
        var file = Path.GetTempFileName();
        try
        {
            var wrong = Assert.ThrowsAny<Exception>(() => FrontDesk.Build(
            [
                "--FrontOffice:Foo=1", $"--FrontOffice:Data:Path={file}", "--FrontOffice:Data:Pth=x", "--FrontOffice:Hotel=/nowhere/at/all", "--FrontOffice:Api:Keys:a=short",
                "--FrontOffice:DirectLine:Secret=short", "--FrontOffice:DirectLine:MessagesAtOnce=0", "--FrontOffice:DirectLine:Secert=x", "--FrontOffice:GuestPage:PrivacyUrl=nope",
                "--FrontOffice:Turns:IdleAfter=soon",
            ], configure: null));

            Assert.All(
                ["FrontOffice:Foo", "Data:Path", "Data:Pth", "hotel.yaml", "Keys:a", "DirectLine:Secret:", "MessagesAtOnce", "DirectLine:Secert", "PrivacyUrl", "IdleAfter"],
                expected => Assert.Contains(expected, wrong.Message, StringComparison.Ordinal));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void An_empty_hotel_is_the_sample()
    {
        using var app = (IDisposable)FrontDesk.Build(["--FrontOffice:Hotel=", "--FrontOffice:Data:Store=memory", $"--FrontOffice:Data:Path={Directory.CreateTempSubdirectory().FullName}"], configure: null);
    }
}
