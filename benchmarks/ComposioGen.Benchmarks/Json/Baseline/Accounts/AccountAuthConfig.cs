using ComposioGen.Benchmarks.Json.Baseline.Values;

namespace ComposioGen.Benchmarks.Json.Baseline.Accounts;

/// <summary>The auth config of an account.</summary>
internal sealed class AccountAuthConfig : Open
{
    public required string Id { get; init; }

    public string? AuthScheme { get; init; }

    public required bool IsComposioManaged { get; init; }

    public required bool IsDisabled { get; init; }
}
