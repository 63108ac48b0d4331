namespace FrontOffice.Data.Documents;

/// <summary>The store did not answer in its time; nothing is known to be lost.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner) : Exception(message, inner);
