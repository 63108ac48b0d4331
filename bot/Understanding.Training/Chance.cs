namespace FrontOffice.Bot.Understanding.Training;

/// <summary>Numbers that look random and are the same on every machine.</summary>
internal sealed class Chance(uint seed)
{
    private uint _state = seed == 0 ? 1 : seed;

    /// <summary>From 0 to below the limit.</summary>
    public int Below(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)((ulong)_state * (ulong)limit >> 32);
    }

    public bool OneIn(int times) => Below(times) == 0;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public void Shuffle(Span<int> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
