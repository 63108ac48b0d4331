namespace FrontOffice.Bot.Understanding;

/// <summary>Turns a guest's words into proposals; it decides and promises nothing.</summary>
/// <remarks>Safe for concurrent use.</remarks>
public interface IUnderstanding
{
    ValueTask<Understood> UnderstandAsync(Utterance utterance, CancellationToken cancellationToken);
}
