using ComposioGen.Benchmarks.Json.Baseline.Values;

namespace ComposioGen.Benchmarks.Json.Baseline;

/// <summary>The body that creates an account.</summary>
internal sealed class CreateRequest : Open
{
    public required AuthConfigId AuthConfig { get; init; }

    public required CreateConnection Connection { get; init; }

    public bool? ValidateCredentials { get; init; }
}
