using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace FrontOffice.Bot.Channels.DirectLine.Tokens;

/// <summary>The key that tokens are signed with: from the settings, or made once and kept, so that a guest's token outlives the host.</summary>
internal sealed class SigningKey
{
    private const int Length = 32;
    private const string FileName = "directline.key";

    /// <exception cref="OptionsValidationException">The set key is not base64 of at least 32 bytes, or the kept key is damaged.</exception>
    public SigningKey(IOptions<DirectLineOptions> options)
    {
        var settings = options.Value;
        Bytes = settings switch
        {
            { SigningKey: { Length: > 0 } text } => Read(text, nameof(settings.SigningKey)),
            { KeyFolder: { Length: > 0 } folder } => Keep(folder),
            _ => RandomNumberGenerator.GetBytes(Length),
        };
    }

    public byte[] Bytes { get; }

    private static byte[] Keep(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(folder);
            var made = Path.Combine(folder, $"{FileName}.{Guid.NewGuid():N}");
            WriteForOwnerOnly(made, Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length)));
            try
            {
                File.Move(made, path, overwrite: false);
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another host of this folder was first: its key is the one.
                File.Delete(made);
            }
        }

        return Read(File.ReadAllText(path).Trim(), path);
    }

    private static void WriteForOwnerOnly(string path, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(path, options);
        writer.Write(text);
        writer.Flush();
        ((FileStream)writer.BaseStream).Flush(flushToDisk: true);
    }

    private static byte[] Read(string text, string source)
    {
        var bytes = new byte[text.Length];
        if (Convert.TryFromBase64String(text, bytes, out var written) && written >= Length) return bytes[..written];
        throw new OptionsValidationException(nameof(DirectLineOptions), typeof(DirectLineOptions), [$"{source}: not base64 of at least {Length} bytes."]);
    }
}
