namespace FrontOffice.Skills.Questions.Ranking;

/// <summary>A topic with how well it fits a question.</summary>
/// <param name="Coverage">The share of what the question mentions that the topic speaks of, from 0 to 1.</param>
/// <param name="Score">For order among topics: the coverage with what else speaks for it.</param>
/// <param name="Anchor">How prominently the best subject or word stands in the topic, from 0 to 1.</param>
/// <param name="SubjectAnchor">The same for subjects alone, which strangers' words beside them weaken less.</param>
/// <param name="MissesSubject">True when the question names a subject that no topic of the house speaks of.</param>
internal sealed record RankedTopic(IndexedTopic Topic, double Coverage, double Score, double Anchor, double SubjectAnchor, bool MissesSubject);
