namespace ComposioGen.Benchmarks.Json.Baseline.States;

/// <summary>The fields of a connection with an API key.</summary>
internal sealed class ApiKeyValue : SharedFields
{
    public required string Status { get; init; }

    public string? ApiKey { get; init; }

    public string? GenericApiKey { get; init; }
}
