using System.Diagnostics;

namespace FrontOffice.Data.Documents;

/// <summary>What the store charged for one piece of work, such as a turn, in the store's own units.</summary>
/// <remarks>It rides on the work's <see cref="Activity"/>: whatever is charged under it, at any depth, is added. A store that costs nothing adds nothing.</remarks>
public sealed class StoreCharge
{
    private const string Property = "frontoffice.store.charge";

    private double _units;

    public double Units => Volatile.Read(ref _units);

    /// <summary>Counts what is charged under an activity from now on.</summary>
    public static StoreCharge Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var charge = new StoreCharge();
        activity.SetCustomProperty(Property, charge);
        return charge;
    }

    /// <summary>Adds to every piece of work that the caller is part of.</summary>
    public static void Add(double units)
    {
        for (var activity = Activity.Current; activity is not null; activity = activity.Parent)
        {
            if (activity.GetCustomProperty(Property) is StoreCharge charge) charge.Raise(units);
        }
    }

    private void Raise(double units)
    {
        double before;
        do before = Volatile.Read(ref _units);
        while (Interlocked.CompareExchange(ref _units, before + units, before) != before);
    }
}
