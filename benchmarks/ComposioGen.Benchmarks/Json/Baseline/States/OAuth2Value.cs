using System.Text.Json.Serialization;

namespace ComposioGen.Benchmarks.Json.Baseline.States;

/// <summary>The fields of an OAuth 2 connection, in a type for each status.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "status")]
[JsonDerivedType(typeof(OAuth2Initiated), "INITIATED")]
[JsonDerivedType(typeof(OAuth2Active), "ACTIVE")]
[JsonDerivedType(typeof(OAuth2Failed), "FAILED")]
internal abstract class OAuth2Value : SharedFields
{
    public string? StatePrefix { get; init; }

    [JsonPropertyName("long_redirect_url")]
    public bool? LongRedirectUrl { get; init; }
}
