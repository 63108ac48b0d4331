using FrontOffice.Data.Hotel;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Skills.Reservations.Dialogue;

/// <summary>As much of who comes as the guest has told.</summary>
internal sealed record PartyDraft
{
    public int? Adults { get; init; }

    public int? Children { get; init; }

    public IReadOnlyList<int> ChildAges { get; init; } = [];

    /// <summary>Persons not yet told apart into adults and children.</summary>
    public int? Guests { get; init; }

    public int? Rooms { get; init; }

    public Party? Party => Adults is { } adults and > 0 && ChildAges.Count == (Children ?? 0) ? new Party(adults, ChildAges) : null;

    public int Persons => Math.Max(Guests ?? 0, (Adults ?? 0) + Math.Max(Children ?? 0, ChildAges.Count));

    /// <summary>The party with what one utterance says about it: only what was told changes.</summary>
    /// <param name="splitAsked">The guest answers whether all of them are adults.</param>
    public PartyDraft With(Facts facts, bool splitAsked)
    {
        var next = WithChildren(facts) with { Rooms = facts.Rooms ?? Rooms };
        var told = facts.Children is not null || facts.ChildAges.Count > 0;
        if (facts.Adults is { } adults)
        {
            var rest = !told && Guests is { } all && facts.Guests is null && adults < all ? all - adults : next.Children;
            return next with { Adults = adults, Children = rest, Guests = null };
        }

        if ((facts.Guests ?? Guests) is { } guests)
        {
            if (told) return next with { Adults = guests - next.Children, Guests = null };
            if (splitAsked && facts.Answer == true) return next with { Adults = guests, Children = 0, ChildAges = [], Guests = null };
        }

        return facts.Guests switch
        {
            null => next,
            <= 2 => next with { Adults = facts.Guests, Children = 0, ChildAges = [], Guests = null },
            _ => next with { Adults = null, Children = null, ChildAges = [], Guests = facts.Guests },
        };
    }

    /// <summary>Those told as children who are grown up count as adults.</summary>
    public PartyDraft Normalised()
    {
        var grown = ChildAges.Count(age => age is >= StayRules.AdultAge and <= 120);
        return grown == 0 ? this : this with
        {
            Adults = (Adults ?? 0) + grown,
            Children = Children - grown,
            ChildAges = [.. ChildAges.Where(age => age is < StayRules.AdultAge or > 120)],
        };
    }

    private PartyDraft WithChildren(Facts facts)
    {
        if (facts.ChildAges.Count > 0)
        {
            var told = facts.ChildAges;
            var count = facts.Children ?? (Children is { } known && known >= told.Count ? known : told.Count);
            var ages = facts.Children is null && ChildAges.Count > 0 && ChildAges.Count + told.Count == count ? [.. ChildAges, .. told] : told;
            return this with { Children = Math.Max(count, ages.Count), ChildAges = ages };
        }

        return facts.Children is { } children ? this with { Children = children, ChildAges = children == ChildAges.Count ? ChildAges : [] } : this;
    }
}
