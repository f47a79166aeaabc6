using ComposioGen.Benchmarks.Json.Baseline.Values;

namespace ComposioGen.Benchmarks.Json.Baseline.Accounts;

/// <summary>Who may use a shared account.</summary>
internal sealed class Access : Open
{
    public required bool AllowAllUsers { get; init; }

    public required IReadOnlyList<string> AllowedUserIds { get; init; }

    public required IReadOnlyList<string> NotAllowedUserIds { get; init; }
}
