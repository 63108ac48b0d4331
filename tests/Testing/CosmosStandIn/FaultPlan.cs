namespace FrontOffice.Tests.Testing.CosmosStandIn;

/// <summary>Which calls of documents meet which fault, counted from the last change of the plan.</summary>
/// <remarks>Over HTTP: <c>POST /_faults/{call}/{fault}</c> (call 0 for every one) adds, <c>DELETE /_faults</c> clears, <c>GET /_faults</c> counts the calls so far.</remarks>
public sealed class FaultPlan
{
    private readonly Lock _lock = new();
    private readonly Dictionary<int, Fault> _at = [];
    private Fault? _always;
    private int _calls;

    /// <summary>Calls of documents since the plan was cleared.</summary>
    public int Calls
    {
        get
        {
            lock (_lock) return _calls;
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _at.Clear();
            _always = null;
            _calls = 0;
        }
    }

    /// <param name="call">The first is 1.</param>
    public void At(int call, Fault fault)
    {
        lock (_lock) _at[call] = fault;
    }

    public void Always(Fault fault)
    {
        lock (_lock) _always = fault;
    }

    internal Fault? Next()
    {
        lock (_lock) return _at.GetValueOrDefault(++_calls) ?? _always;
    }
}
