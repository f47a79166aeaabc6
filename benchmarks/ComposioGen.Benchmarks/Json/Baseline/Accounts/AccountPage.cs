using ComposioGen.Benchmarks.Json.Baseline.Values;

namespace ComposioGen.Benchmarks.Json.Baseline.Accounts;

/// <summary>A page of accounts.</summary>
internal sealed class AccountPage : Open
{
    public required IReadOnlyList<Account> Items { get; init; }

    public string? NextCursor { get; init; }

    public required long TotalPages { get; init; }

    public required long CurrentPage { get; init; }

    public required long TotalItems { get; init; }
}
