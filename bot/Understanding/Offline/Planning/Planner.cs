using FrontOffice.Skills.Contract;

namespace FrontOffice.Bot.Understanding.Offline.Planning;

/// <summary>Proposes calls: what was asked comes first, then what belongs to an open draft, then new wishes in the order said.</summary>
internal static class Planner
{
    /// <summary>Below this an intent is too unsure to act on.</summary>
    private const double Likely = 0.3;

    /// <summary>From here an intent interrupts a question that the words also answer.</summary>
    private const double Sure = 0.6;

    public static IReadOnlyList<SkillCall> Plan(Utterance utterance, IReadOnlyList<Wish> wishes)
    {
        // Step 1: danger outranks everything.
        if (wishes.FirstOrDefault(IsDanger) is { } danger) return [Call(danger.Intent.Name, danger)];

        // Step 2: a button says exactly what it chooses.
        if (utterance.Option is { } option) return [Pressed(utterance, option, wishes)];

        // Step 3: free text belongs to the one who asked for it.
        if (utterance.Pending is { Expects: Expectation.Text } wanted && !wishes.Any(Escapes)) return [FreeText(utterance, wanted)];

        // Step 4: each wish by itself; pleasantries give way to wishes.
        if (utterance.Pending?.Expects == Expectation.YesOrNo && wishes.Count > 1 && Replies.HasReserves(utterance.Text)) wishes = [.. wishes.Where(wish => Replies.AnswerOf(wish, Sure) != true)];
        var spoken = wishes.Any(wish => IsWish(wish, utterance)) ? wishes.Where(wish => IsWish(wish, utterance)) : wishes.Take(1);
        var calls = new List<SkillCall>();
        foreach (var call in spoken.Select(wish => Decide(utterance, wish)).OfType<SkillCall>()) Join(calls, call);
        return calls;
    }

    private static SkillCall? Decide(Utterance utterance, Wish wish) =>
        Answer(utterance, wish)
        ?? Description(utterance, wish)
        ?? Addition(utterance, wish)
        ?? Reply(utterance, wish)
        ?? Insult(wish)
        ?? FollowUp(utterance, wish)
        ?? Intent(utterance, wish)
        ?? FactsAlone(utterance, wish)
        ?? Detail(utterance, wish);

    /// <summary>The words answer the pending question.</summary>
    private static SkillCall? Answer(Utterance utterance, Wish wish)
    {
        if (utterance.Pending is not { } pending) return null;
        if (pending.Expects == Expectation.YesOrNo && !Replies.IsClear(wish)) return null;
        if (!FactKinds.Answers(wish.Facts, pending.Expects) || Interrupts(wish, pending)) return null;
        return new SkillCall(pending.Function, wish.Facts, Math.Max(0.9, wish.Intent.Confidence));
    }

    /// <summary>A question, or a wish of another kind, that happens to hold a fact of the expected kind.</summary>
    private static bool Interrupts(Wish wish, PendingQuestion pending)
    {
        var name = wish.Intent.Name;
        if (wish.Intent.Confidence < Sure || name == IntentNames.OutOfScope) return false;

        // One of the things shown was named: whatever else the words resemble, that is the answer.
        if (pending.Expects == Expectation.Choice && wish.Facts.Option is not null && !wish.Asks) return false;

        // "Never mind" is a no as well, but first of all the end of the matter.
        if (name is IntentNames.Stop or IntentNames.StartOver or IntentNames.Repeat && !FactKinds.HasStay(wish.Facts) && !FactKinds.HasContact(wish.Facts)) return true;
        if (pending.Expects is Expectation.Name or Expectation.Email or Expectation.Phone or Expectation.Contact or Expectation.Code or Expectation.YesOrNo) return name is IntentNames.StartOver or IntentNames.Human || (pending.Expects == Expectation.Name && name is IntentNames.Yes or IntentNames.No);
        if (IntentNames.IsQuestion(name)) return wish.Asks;

        // The number that was asked for decides for itself whether it is a group's.
        if (name == IntentNames.Group && pending.Function.StartsWith("reservation_", StringComparison.Ordinal)) return false;
        return IntentNames.FunctionOf(name) != pending.Function && !name.StartsWith("reservation.", StringComparison.Ordinal) && !IntentNames.IsCourtesy(name);
    }

    /// <summary>"Actually make that four nights", "and a cot please": it goes into the draft that it fits.</summary>
    private static SkillCall? Addition(Utterance utterance, Wish wish)
    {
        var leansBack = FollowUps.OpensWithAnd(wish.Text) && FactKinds.HasStay(wish.Facts) && !FactKinds.HasAdditions(wish.Facts);
        if (wish.Asks && !leansBack) return null;
        if (!FactKinds.HasStay(wish.Facts) && !FactKinds.HasContact(wish.Facts)) return null;
        var draft = utterance.OpenDrafts.Concat(utterance.Pending is { } pending ? [pending.Function] : []).FirstOrDefault(open => open.StartsWith("reservation_", StringComparison.Ordinal));
        if (draft is null) return null;
        var name = wish.Intent.Name;
        var another = wish.Intent.Confidence >= Sure
            && !name.StartsWith("reservation.", StringComparison.Ordinal)
            && !IntentNames.IsCourtesy(name)
            && !(IntentNames.IsQuestion(name) && (wish.Facts.RoomType is not null || wish.Facts.RatePlan is not null))
            && !FactKinds.HasAdditions(wish.Facts);
        if (another || (name == IntentNames.Cancel && wish.Intent.Confidence >= Sure && draft != "reservation_cancel" && !FactKinds.HasAdditions(wish.Facts))) return null;
        return new SkillCall(draft, wish.Facts, Math.Max(0.8, wish.Intent.Confidence));
    }

    /// <summary>A yes or a no, said in words the grammar does not know; a no also to a question that wants no such answer ("I have no e-mail").</summary>
    private static SkillCall? Reply(Utterance utterance, Wish wish)
    {
        if (utterance.Pending is not { } pending || wish.Asks || Interrupts(wish, pending)) return null;
        var answer = Replies.AnswerOf(wish, Sure);
        if (answer is null || (pending.Expects != Expectation.YesOrNo && wish.Intent.Name is not (IntentNames.Yes or IntentNames.No))) return null;
        var option = pending.Expects == Expectation.YesOrNo ? pending.Options.ElementAtOrDefault(answer.Value ? 0 : 1)?.Id : null;
        return new SkillCall(pending.Function, wish.Facts with { Answer = answer, Option = option ?? wish.Facts.Option }, Math.Max(0.7, wish.Intent.Confidence));
    }

    /// <summary>An insult that carries no wish of its own.</summary>
    private static SkillCall? Insult(Wish wish)
    {
        var name = wish.Intent.Name;
        var wishes = wish.Intent.Confidence >= Sure && name is not (IntentNames.OutOfScope or IntentNames.Stop or IntentNames.No or IntentNames.Greet);
        return !wishes && Insults.AreIn(wish.Text) ? new SkillCall(IntentNames.AbuseFunction, wish.Facts, 0.9) : null;
    }

    /// <summary>"It is a grey rabbit", while a lost thing is looked for: whatever else it sounds like, it says more of the thing.</summary>
    private static SkillCall? Description(Utterance utterance, Wish wish) =>
        utterance.Pending is { Function: IntentNames.LostPropertyFunction } pending && !wish.Asks && FollowUps.Describes(wish.Text)
            ? new SkillCall(pending.Function, wish.Facts with { Text = wish.Text }, 0.6)
            : null;

    /// <summary>What fits nothing, while a case for a person is being taken, is more of that case.</summary>
    private static SkillCall? Detail(Utterance utterance, Wish wish) =>
        utterance.Pending is { Skill: "handoff" } pending && !wish.Asks && BareWords(wish.Text) >= 3
            ? new SkillCall(pending.Function, wish.Facts with { Text = wish.Text }, 0.4)
            : null;

    /// <summary>"How much is it?", right after an answer about the house and with nothing else said.</summary>
    private static bool AsksItsPrice(Utterance utterance, Wish wish) =>
        wish.Intent.Name == IntentNames.Price && utterance.Pending is null && wish.Asks && !FactKinds.HasStay(wish.Facts) && BareWords(wish.Text) <= 6;

    /// <summary>"And on Sundays?": the last topic again, when nothing else fits.</summary>
    private static SkillCall? FollowUp(Utterance utterance, Wish wish)
    {
        if (utterance.LastTopic is null || !FollowUps.IsOne(wish.Text, wish.Asks)) return null;
        var name = wish.Intent.Name;
        var owns = wish.Intent.Confidence >= Sure && !IntentNames.IsQuestion(name) && name is not (IntentNames.OutOfScope or IntentNames.Repeat);
        return owns && !FollowUps.OpensWithAnd(wish.Text) && !AsksItsPrice(utterance, wish) ? null : Question(wish, 0.6);
    }

    private static SkillCall? Intent(Utterance utterance, Wish wish)
    {
        var name = wish.Intent.Name;
        if (name == IntentNames.OutOfScope)
        {
            // An answer that was not understood is no request for something else.
            if (utterance.Pending is not null && !wish.Asks) return null;
            if (utterance.Pending is null && FactKinds.HasDates(wish.Facts) && FactKinds.HasParty(wish.Facts)) return null;

            // A house may have an entry for what desks elsewhere do not do; its texts are asked with little hope.
            return wish.Asks ? Question(wish with { Intent = wish.Intent with { Confidence = 1 - wish.Intent.Confidence } }, 0) : Call(name, wish);
        }

        // A yes or a no that does not answer what was asked: the same is asked again. A yes after a booking is told the booking.
        if (name is IntentNames.Yes or IntentNames.No && utterance.Pending is { } unanswered) return new SkillCall(unanswered.Function, Facts.None, wish.Intent.Confidence);
        if (name == IntentNames.Yes && utterance.Settled == IntentNames.BookFunction) return new SkillCall(IntentNames.BookFunction, new Facts { Answer = true }, wish.Intent.Confidence);

        // An unsure question is put to the house's texts, which know best what they do not answer.
        if (wish.Intent.Confidence < Likely) return wish.Asks && utterance.Pending is null ? Question(wish, 0) : null;
        if (name == IntentNames.Cancel && utterance.OpenDrafts.Contains(IntentNames.BookFunction) && BareWords(wish.Text) <= 2) return Call(IntentNames.Stop, wish);
        return RoomTour.IsWanted(wish) ? new SkillCall(IntentNames.RoomsFunction, wish.Facts, wish.Intent.Confidence) : Call(name, wish);
    }

    private static int BareWords(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static SkillCall? FactsAlone(Utterance utterance, Wish wish)
    {
        if (utterance.Pending is { } pending && (FactKinds.HasStay(wish.Facts) || FactKinds.HasContact(wish.Facts))) return new SkillCall(pending.Function, wish.Facts, 0.5);
        if (utterance.Pending is null && wish.Facts.Code is not null && wish.Facts.LastName is not null) return new SkillCall(IntentNames.LookUpFunction, wish.Facts, 0.5);
        return FactKinds.HasDates(wish.Facts) && (FactKinds.HasParty(wish.Facts) || wish.Facts.Rooms is not null || wish.Facts.RoomType is not null)
            ? new SkillCall(IntentNames.BookFunction, wish.Facts, 0.5)
            : null;
    }

    private static SkillCall Pressed(Utterance utterance, string option, IReadOnlyList<Wish> wishes)
    {
        var facts = (wishes.Count > 0 ? wishes[0].Facts : Facts.None) with { Option = option };
        if (utterance.Pending is not { } pending) return OlderButton(option, facts);
        var place = pending.Options.Select(shown => shown.Id).ToList().IndexOf(option);
        if (place < 0) return OlderButton(option, facts);
        if (pending.Expects == Expectation.YesOrNo) facts = facts with { Answer = place == 0 };
        return new SkillCall(pending.Function, facts, 1);
    }

    /// <summary>A button of an earlier card: the reservations know whether its yes was already done, or which offer it still means; nobody else's counts any more.</summary>
    private static SkillCall OlderButton(string option, Facts facts) =>
        option.StartsWith("reservation_", StringComparison.Ordinal) && option.IndexOf(':', StringComparison.Ordinal) is > 0 and var end
            ? new SkillCall(option[..end], facts with { Answer = null }, 1)
            : new SkillCall(IntentNames.StaleButtonFunction, facts, 1);

    private static SkillCall FreeText(Utterance utterance, PendingQuestion pending)
    {
        return new SkillCall(pending.Function, new Facts { Text = utterance.Text.Trim() }, 1);
    }

    /// <summary>What ends even a question for free text.</summary>
    private static bool Escapes(Wish wish) =>
        wish.Intent.Confidence >= 0.7 && wish.Text.Length < 60
        && wish.Intent.Name is IntentNames.Stop or IntentNames.StartOver or IntentNames.Human or IntentNames.Thanks or IntentNames.Goodbye or IntentNames.Repeat or IntentNames.ChangeLanguage;

    private static bool IsWish(Wish wish, Utterance utterance) =>
        (utterance.Pending is not null && FactKinds.Answers(wish.Facts, utterance.Pending.Expects))
        || (!IntentNames.IsPleasantry(wish.Intent.Name) && wish.Intent.Name != IntentNames.OutOfScope)
        || FactKinds.HasStay(wish.Facts);

    /// <summary>Danger is believed early when its words are there, and only when it is likely otherwise.</summary>
    private static bool IsDanger(Wish wish) =>
        wish.Intent.Name == IntentNames.Emergency && ((wish.Intent.Confidence >= 0.6 && (wish.Facts.ChildAges.Count == 0 || wish.Facts.Guests is null)) || (wish.Intent.Confidence >= 0.25 && DangerWords.Named(wish.Text)));

    private static SkillCall Question(Wish wish, double least) =>
        new(IntentNames.QuestionFunction, wish.Facts with { Text = wish.Text, Topic = IntentNames.IsQuestion(wish.Intent.Name) ? wish.Intent.Name : null }, Math.Max(least, wish.Intent.Confidence));

    private static SkillCall Call(string intent, Wish wish)
    {
        if (IntentNames.IsQuestion(intent)) return Question(wish, 0);
        var facts = wish.Facts;
        if (intent == IntentNames.ChangeLanguage) facts = facts with { Language = AskedLanguage.In(wish.Text) ?? facts.Language };
        else if (!intent.StartsWith("reservation.", StringComparison.Ordinal)) facts = facts with { Text = wish.Text };
        return new SkillCall(IntentNames.FunctionOf(intent), facts, wish.Intent.Confidence);
    }

    /// <summary>Two parts for one function are one call with the facts of both.</summary>
    private static void Join(List<SkillCall> calls, SkillCall call)
    {
        var same = call.Function == IntentNames.QuestionFunction ? -1 : calls.FindIndex(earlier => earlier.Function == call.Function);
        if (same < 0) calls.Add(call);
        else calls[same] = calls[same] with { Arguments = FactsMerge.Of(calls[same].Arguments, call.Arguments) };
    }
}
