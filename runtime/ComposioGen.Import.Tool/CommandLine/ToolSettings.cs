using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Mapping;

namespace ComposioGen.Import.Tool;

/// <summary>Represents the parsed settings. Contains no credential: the key is read from the environment.</summary>
internal sealed record ToolSettings
{
    /// <summary>Gets the input file; <c>-</c> for standard input; null for the demo.</summary>
    public string? Input { get; init; }

    /// <summary>Gets the number of sample accounts to import; null for a real import.</summary>
    public int? Demo { get; init; }

    public InputFormat? Format { get; init; }

    public RecordDefaults Defaults { get; init; } = new(null, new Dictionary<string, string>(), null);

    public IReadOnlyList<(string Field, string Column)> Mappings { get; init; } = [];

    public bool DryRun { get; init; }

    public bool Offline { get; init; }

    /// <summary>Gets the ledger; null for none.</summary>
    public string? Ledger { get; init; }

    public bool Resume { get; init; }

    public IReadOnlyList<string> Reports { get; init; } = [];

    public int Concurrency { get; init; } = 16;

    public double MaxBudgetShare { get; init; } = 0.8;

    public bool AllowMultiple { get; init; }

    public bool StoreCredentials { get; init; }

    public Uri? BaseUrl { get; init; }

    public TimeSpan? Timeout { get; init; }

    public TimeSpan WaitForPending { get; init; } = TimeSpan.FromSeconds(60);

    public TimeSpan MaxWait { get; init; } = TimeSpan.FromMinutes(15);

    public TimeSpan SettleTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Gets the auth configs that rows may specify; empty for any.</summary>
    public IReadOnlyList<string> AuthConfigIds =>
        [.. Defaults.AuthConfigIdsByToolkit.Values.Concat(Defaults.AuthConfigId is { } id ? [id] : []).Distinct().Order(StringComparer.Ordinal)];
}
