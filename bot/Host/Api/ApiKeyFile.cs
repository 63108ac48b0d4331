using System.Security.Cryptography;

namespace FrontOffice.Bot.Host.Api;

/// <summary>The key that the host makes for its owner when none is configured; readable by the owner's account only.</summary>
internal static class ApiKeyFile
{
    public const string Name = "api-key";

    /// <returns>The key, the same at every start.</returns>
    public static string ReadOrMake(string folder)
    {
        var path = Path.Combine(folder, Name);
        if (File.Exists(path)) return File.ReadAllText(path).Trim();

        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using var writer = new StreamWriter(path, options);
            writer.WriteLine(key);
            return key;
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another host on the same folder was faster.
            return File.ReadAllText(path).Trim();
        }
    }
}
