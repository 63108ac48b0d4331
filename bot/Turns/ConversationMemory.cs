using System.Text.Json;
using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Turns;

/// <summary>What the conversation will remember after this turn: the state while skills act on it.</summary>
internal sealed class ConversationMemory(ConversationState before)
{
    private readonly List<PendingQuestion> _questions = [.. before.Questions];
    private readonly Dictionary<string, JsonElement> _drafts = new(before.Drafts, StringComparer.Ordinal);
    private readonly Queue<SkillCall> _waiting = new(before.Waiting);

    public string? Language { get; set; } = before.Language;

    public GuestVerification? Verified { get; private set; } = before.Verified;

    /// <summary>The function that took a yes in this turn; null when it did not.</summary>
    public string? Settled { get; set; }

    public PendingQuestion? Pending => _questions.Count > 0 ? _questions[^1] : null;

    public IReadOnlyList<PendingQuestion> Questions => _questions;

    public JsonElement? DraftOf(string skill) => _drafts.TryGetValue(skill, out var draft) ? draft : null;

    public PendingQuestion? QuestionOf(string skill) => _questions.FindLast(question => question.Skill == skill);

    /// <summary>Takes over what a skill wants remembered.</summary>
    public void Take(string skill, SkillResult result)
    {
        _questions.RemoveAll(question => question.Skill == skill);
        if (result.Asks is { } asks) _questions.Add(asks);
        if (result.Draft is { } draft) _drafts[skill] = draft;
        else _drafts.Remove(skill);
        if (result.Verified is { } verified) Verified = verified;
        switch (result.Effect)
        {
            case ConversationEffect.StartOver:
                Forget();
                break;
            case ConversationEffect.End:
                Forget();
                Verified = null;
                break;
        }
    }

    public void Forget()
    {
        _questions.Clear();
        _drafts.Clear();
        _waiting.Clear();
    }

    public void ForgetVerification() => Verified = null;

    public void Wait(SkillCall call) => _waiting.Enqueue(call);

    public SkillCall? NextWaiting() => _waiting.TryDequeue(out var call) ? call : null;

    public ConversationState After(long done, Reply? said) => before with
    {
        Language = Language,
        Done = done,
        Questions = [.. _questions],
        Drafts = _drafts,
        Waiting = [.. _waiting],
        Verified = Verified,
        Settled = Pending is null ? Settled : null,
        LastReply = said ?? before.LastReply,
    };
}
