using ComposioGen.Import.Tool.Input;

namespace ComposioGen.Import.Tool.Reporting;

/// <summary>What came of a row, for reports. Holds no credential.</summary>
internal sealed record Outcome(TextPlace Place, OutcomeKind Kind)
{
    public string? UserId { get; init; }

    public string? AuthConfigId { get; init; }

    public string? Alias { get; init; }

    public string? AccountId { get; init; }

    /// <summary>Why the row is not connected, or what is to be said besides; null for nothing.</summary>
    public string? Reason { get; init; }

    /// <summary>What to do about it; null when there is nothing to do.</summary>
    public string? NextStep { get; init; }

    /// <summary>Whether the row is as it should be.</summary>
    public bool IsGood => Kind is OutcomeKind.Connected or OutcomeKind.AlreadyConnected or OutcomeKind.Valid;
}
