namespace FrontOffice.Tests.EndToEnd.DirectLine;

/// <summary>Bytes whose number is not known before the end, so that they are sent in chunks.</summary>
internal sealed class UnseekableStream(byte[] bytes) : MemoryStream(bytes)
{
    public override bool CanSeek => false;
}
