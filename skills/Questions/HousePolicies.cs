using System.Runtime.CompilerServices;
using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Questions.Ranking;

namespace FrontOffice.Skills.Questions;

/// <summary>A house's topics indexed once in each language, for as long as the house is in memory.</summary>
internal sealed class HousePolicies
{
    private static readonly ConditionalWeakTable<HotelProfile, HousePolicies> Known = [];

    private readonly Lazy<PolicyIndex> _english;
    private readonly Lazy<PolicyIndex> _french;

    private HousePolicies(HotelProfile hotel)
    {
        _english = new Lazy<PolicyIndex>(() => new PolicyIndex(hotel.Policies, Language.English));
        _french = new Lazy<PolicyIndex>(() => new PolicyIndex(hotel.Policies, Language.French));
    }

    public PolicyIndex this[Language language] => language == Language.French ? _french.Value : _english.Value;

    public static HousePolicies Of(HotelProfile hotel) => Known.GetValue(hotel, house => new HousePolicies(house));
}
