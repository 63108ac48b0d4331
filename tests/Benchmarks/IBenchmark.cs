namespace FrontOffice.Tests.Benchmarks;

/// <summary>One measurement that can be asked for by its name.</summary>
internal interface IBenchmark
{
    string Name { get; }

    /// <summary>Measures and writes a table in Markdown.</summary>
    Task RunAsync(TextWriter output, CancellationToken cancellationToken);
}
