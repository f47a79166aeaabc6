namespace ComposioGen.Benchmarks.Json.Baseline;

/// <summary>How an account is shared.</summary>
internal sealed class Sharing : Open
{
    public required string AccountType { get; init; }

    public Access? AclConfigForShared { get; init; }
}
