using System.Text.Json;
using ComposioGen.Benchmarks.Json.Baseline.Accounts;
using ComposioGen.Benchmarks.Json.Baseline.Values;

namespace ComposioGen.Benchmarks.Json.Baseline.States;

/// <summary>An active OAuth 2 connection.</summary>
internal sealed class OAuth2Active : OAuth2Value
{
    public required string AccessToken { get; init; }

    public string? RefreshToken { get; init; }

    public string? IdToken { get; init; }

    public string? TokenType { get; init; }

    public NumberOrText? ExpiresIn { get; init; }

    public TextOrList? Scope { get; init; }

    public string? WebhookSignature { get; init; }

    public User? AuthedUser { get; init; }

    public Dictionary<string, JsonElement>? ExtraTokenData { get; init; }
}
