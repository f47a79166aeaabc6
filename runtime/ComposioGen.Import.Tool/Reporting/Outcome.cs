using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Reporting;

/// <summary>Represents the outcome of a row for reports. Contains no credential.</summary>
internal sealed record Outcome(TextPlace Place, OutcomeKind Kind)
{
    /// <summary>Gets the zero-based position of the row in the input; reports are in this order.</summary>
    public long Position { get; init; }

    public string? UserId { get; init; }

    public string? AuthConfigId { get; init; }

    public string? Alias { get; init; }

    public string? AccountId { get; init; }

    /// <summary>Gets the reason or a remark; null for none.</summary>
    public string? Reason { get; init; }

    /// <summary>Gets whether the row is valid but could not be compared with the auth config or its toolkit.</summary>
    public bool IsUnchecked { get; init; }

    /// <summary>Gets what to do; null for nothing.</summary>
    public string? NextStep { get; init; }

    /// <summary>Gets what to do, for reports: the specific advice, or that of the outcome; null for nothing.</summary>
    public string? Advice => NextStep ?? Kind switch
    {
        OutcomeKind.Invalid => "Correct the row in the file, and run the import again with --resume.",
        OutcomeKind.Rejected => "Correct the problem, and run the import again with --resume.",
        OutcomeKind.Pending or OutcomeKind.Unknown => "Run the import again with --resume to look up the account.",
        _ => null,
    };

    /// <summary>Gets whether the row is connected or valid.</summary>
    public bool IsGood => Kind is OutcomeKind.Connected or OutcomeKind.AlreadyConnected or OutcomeKind.Valid;
}
