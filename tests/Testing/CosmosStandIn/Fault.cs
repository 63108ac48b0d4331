namespace FrontOffice.Tests.Testing.CosmosStandIn;

/// <summary>What may befall a call of documents on its way.</summary>
public abstract record Fault
{
    /// <summary>The connection breaks before the call has arrived.</summary>
    /// <param name="Meanwhile">What others do between the call and the break.</param>
    public sealed record CallLost(Func<Task>? Meanwhile = null) : Fault;

    /// <summary>The call is carried out, and the connection breaks before its answer.</summary>
    /// <param name="Meanwhile">What others do between the call and the break.</param>
    public sealed record AnswerLost(Func<Task>? Meanwhile = null) : Fault;

    /// <summary>The service answers this status and does nothing: 429, 449, 503.</summary>
    public sealed record Answer(int Status) : Fault;

    /// <summary>The call arrives, and is carried out later, even when its caller has gone.</summary>
    public sealed record Late(TimeSpan By) : Fault;

    /// <summary>Nothing happens until the caller goes.</summary>
    public sealed record Frozen : Fault;

    /// <summary>From a word and a number: "call-lost", "answer-lost", "answer-429", "late-1500", "frozen".</summary>
    /// <exception cref="ArgumentException">There is no such fault.</exception>
    public static Fault Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var dash = text.LastIndexOf('-');
        var number = dash >= 0 && int.TryParse(text.AsSpan(dash + 1), System.Globalization.CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        return text switch
        {
            "call-lost" => new CallLost(),
            "answer-lost" => new AnswerLost(),
            "frozen" => new Frozen(),
            _ when text.StartsWith("answer-", StringComparison.Ordinal) && number > 0 => new Answer(number),
            _ when text.StartsWith("late-", StringComparison.Ordinal) && number > 0 => new Late(TimeSpan.FromMilliseconds(number)),
            _ => throw new ArgumentException($"There is no fault {text}.", nameof(text)),
        };
    }
}
