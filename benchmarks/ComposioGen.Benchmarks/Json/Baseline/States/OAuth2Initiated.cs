using System.Text.Json.Serialization;

namespace ComposioGen.Benchmarks.Json.Baseline.States;

/// <summary>An OAuth 2 connection whose user has to sign in.</summary>
internal sealed class OAuth2Initiated : OAuth2Value
{
    [JsonPropertyName("redirectUrl")]
    public required string RedirectUrl { get; init; }

    public string? CallbackUrl { get; init; }

    public string? CodeVerifier { get; init; }
}
