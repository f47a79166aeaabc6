using ComposioGen.Benchmarks.Json.Baseline.Values;

namespace ComposioGen.Benchmarks.Json.Baseline.Accounts;

/// <summary>How an account is shared.</summary>
internal sealed class Sharing : Open
{
    public required string AccountType { get; init; }

    public Access? AclConfigForShared { get; init; }
}
