using System.Security.Cryptography;
using System.Text;

namespace FrontOffice.Bot.Host.Api;

/// <summary>Who may use the REST interface: <c>FrontOffice:Api:Keys:&lt;name&gt;</c>. With none configured, one is made at the first start and kept in the data folder.</summary>
internal sealed class ApiKeys
{
    public const int FewestCharacters = 16;

    private readonly (string Name, byte[] Digest)[] _keys;

    public ApiKeys(IEnumerable<KeyValuePair<string, string>> keys)
    {
        _keys = [.. keys.Select(key => (key.Key, Digest(key.Value)))];
    }

    /// <summary>The name of the key in an Authorization header, or null when it opens nothing.</summary>
    public string? Owner(string? authorization)
    {
        const string Scheme = "Bearer ";
        if (authorization is null || !authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return null;

        var digest = Digest(authorization[Scheme.Length..].Trim());
        string? owner = null;
        foreach (var (name, known) in _keys)
        {
            if (CryptographicOperations.FixedTimeEquals(known, digest)) owner = name;
        }

        return owner;
    }

    private static byte[] Digest(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
