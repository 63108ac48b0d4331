using FrontOffice.Data.Hotel;

namespace FrontOffice.Tests.Unit.Data.Hotel;

public sealed class SearchNameTests
{
    [Theory]
    [InlineData("Lefèvre", "LEFEVRE", true)]
    [InlineData("Le Fèvre", "lefevre", true)]
    [InlineData("O'Connor-Smith", "OConnor Smith", true)]
    [InlineData("Œuvrard", "oeuvrard", true)]
    [InlineData("Weiß", "WEISS", true)]
    [InlineData("Martin", "Martins", false)]
    [InlineData("", "", false)]
    [InlineData("李", "李", true)]
    public void Names_are_compared_without_case_accents_and_gaps(string one, string other, bool same)
    {
        Assert.Equal(same, SearchName.Same(one, other));
    }
}
