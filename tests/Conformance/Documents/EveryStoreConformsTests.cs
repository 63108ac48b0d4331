using FrontOffice.Data.Documents;

namespace FrontOffice.Tests.Conformance.Documents;

public sealed class EveryStoreConformsTests
{
    private static readonly Type[] Suites =
        [.. typeof(EveryStoreConformsTests).Assembly.GetTypes().Where(type => type.IsAbstract && type.BaseType is { IsGenericType: true } root && root.GetGenericTypeDefinition() == typeof(StoreConformance<>))];

    public static TheoryData<Type> Adapters =>
        [.. typeof(EveryStoreConformsTests).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IStoreUnderTest)) && !type.IsAbstract)];

    [Fact]
    public void There_are_suites() => Assert.Equal(4, Suites.Length);

    [Theory]
    [MemberData(nameof(Adapters))]
    public void An_adapter_runs_every_suite(Type adapter)
    {
        var derived = typeof(EveryStoreConformsTests).Assembly.GetTypes();

        foreach (var suite in Suites)
        {
            var wanted = suite.MakeGenericType(adapter);
            Assert.Contains(derived, type => type is { IsAbstract: false, IsPublic: true } or { IsAbstract: false, IsNestedPublic: true } && type.BaseType == wanted);
        }
    }

    [Fact]
    public void Every_store_of_the_house_is_an_adapter_here()
    {
        var stores = Directory.GetFiles(AppContext.BaseDirectory, "FrontOffice.Data.Documents*.dll")
            .Select(System.Reflection.Assembly.LoadFrom)
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsAssignableTo(typeof(IDocumentStore)) && type is { IsInterface: false, IsAbstract: false })
            .Select(type => type.Name.Replace("DocumentStore", "UnderTest", StringComparison.Ordinal));

        Assert.Equal(stores.Order(StringComparer.Ordinal), Adapters.Select(adapter => adapter.Data.Name).Order(StringComparer.Ordinal));
    }
}
