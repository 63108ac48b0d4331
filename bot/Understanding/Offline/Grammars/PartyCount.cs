using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding.Offline.Grammars;

/// <summary>The party while it is being counted.</summary>
internal sealed class PartyCount
{
    private int? _adults;
    private int? _children;
    private int? _guests;
    private int _companions;
    private int _offspring;
    private bool _self;
    private bool _ours;
    private bool _including;
    private bool _fixed;

    public List<int> Ages { get; } = [];

    public string? Impossible { get; set; }

    /// <summary>True once a number followed its noun: "adults 2 children 1".</summary>
    public bool IsLabelled { get; set; }

    public bool HasChildren => _children > 0 || _offspring > 0;

    public bool HasCompany => _companions > 0 || _offspring > 0;

    /// <summary>"two of us with a baby": those who were counted before are the grown-ups.</summary>
    public void GuestsAreAdults()
    {
        if (_guests is null || _adults is not null || _including) return;
        _adults = _guests;
        _guests = null;
    }

    public void AddAdults(int count, bool corrects) => _adults = corrects ? count : (_adults ?? 0) + count;

    public void AddChildren(int count, bool corrects) => _children = corrects ? count : (_children ?? 0) + count;

    public void SetGuests(int count) => _guests = count;

    public void SetAlone(int count)
    {
        _fixed = true;
        _adults = count;
    }

    public void AddCompanions(int count) => _companions += count;

    public void AddOffspring(int count) => _offspring += count;

    public void AddSelf() => _self = true;

    /// <summary>"our son": the guest belongs to the party when another grown-up was named.</summary>
    public void AddOurs() => _ours = true;

    public void Includes() => _including = true;

    /// <summary>A child that turns out to be grown up.</summary>
    public void GrowUp()
    {
        if (_offspring > 0)
        {
            _offspring--;
            _companions++;
        }
    }

    public (Facts Facts, int? Total) Fill(Facts facts)
    {
        var named = _companions > 0 || _offspring > 0;
        int? adults = _adults;
        if (named)
        {
            var grown = _companions + (_self || (_ours && _companions > 0) ? 1 : 0);
            if (_fixed && _adults == 1) grown = Math.Max(grown, 1);
            else if (_adults is { } counted) grown += counted;
            adults = grown > 0 ? grown : _adults;
            if (_adults > 1 && _self && _companions == 1 && _adults == 2) adults = 2;
        }

        int? children = _children is null && _offspring == 0 ? null : (_children ?? 0) + _offspring;
        if (Ages.Count > 0 && (children ?? 0) < Ages.Count) children = Ages.Count;
        int? guests = _guests;
        if (guests is { } all && children is { } kids && adults is null && (kids == 0 || _including) && all > kids) adults = all - kids;
        // "three of us, my daughter is 9": the daughter is one of the three.
        if (guests is { } everybody && _companions == 0 && _adults is null && _offspring > 0 && !_fixed && children is { } young && everybody > young) adults = everybody - young;
        if (guests is not null && adults is not null && adults + (children ?? 0) == guests) guests = null;
        var told = adults is not null && children is not null;
        int? total = (named && (_self || adults > 0)) || _fixed ? (adults ?? 0) + (children ?? 0) : null;
        return (facts with
        {
            Adults = adults,
            Children = children,
            ChildAges = [.. Ages],
            Guests = told ? null : guests,
            ImpossibleNumber = facts.ImpossibleNumber ?? Impossible,
        }, total ?? (told && _guests is not null ? _guests : null));
    }
}
