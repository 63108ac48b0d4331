using System.Diagnostics.Metrics;

namespace FrontOffice.Data.Documents.Cosmos;

/// <summary>What the service charged, in request units, by operation and container.</summary>
internal sealed class RequestCharges : IDisposable
{
    public const string MeterName = "FrontOffice.Data.Documents.Cosmos";

    private readonly Meter _meter = new(MeterName);
    private readonly Histogram<double> _charges;

    public RequestCharges()
    {
        _charges = _meter.CreateHistogram<double>("frontoffice.store.request_charge", "{request_unit}", "Request units of one call to Cosmos DB");
    }

    public void Add(string operation, Container container, double requestUnits)
    {
        _charges.Record(requestUnits, new KeyValuePair<string, object?>("operation", operation), new KeyValuePair<string, object?>("container", container.Name));
        StoreCharge.Add(requestUnits);
    }

    public void Dispose() => _meter.Dispose();
}
