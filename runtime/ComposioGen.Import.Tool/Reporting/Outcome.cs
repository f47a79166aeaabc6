using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Reporting;

/// <summary>What came of a row, for reports. Holds no credential.</summary>
internal sealed record Outcome(TextPlace Place, OutcomeKind Kind)
{
    /// <summary>The position of the row in the input, from 0; rows of reports are in this order.</summary>
    public long Position { get; init; }

    public string? UserId { get; init; }

    public string? AuthConfigId { get; init; }

    public string? Alias { get; init; }

    public string? AccountId { get; init; }

    /// <summary>Why the row is not connected, or what is to be said besides; null for nothing.</summary>
    public string? Reason { get; init; }

    /// <summary>What to do about it; null when there is nothing to do.</summary>
    public string? NextStep { get; init; }

    /// <summary>What to do about it, for reports: the reason's own advice, or that of its kind; null for nothing.</summary>
    public string? Advice => NextStep ?? Kind switch
    {
        OutcomeKind.Invalid => "Correct the row in the file, and run the import again with --resume.",
        OutcomeKind.Rejected => "Remove the reason, and run the import again with --resume.",
        OutcomeKind.Pending or OutcomeKind.Unknown => "Run the import again with --resume: it looks for the account.",
        _ => null,
    };

    /// <summary>Whether the row is as it should be.</summary>
    public bool IsGood => Kind is OutcomeKind.Connected or OutcomeKind.AlreadyConnected or OutcomeKind.Valid;
}
