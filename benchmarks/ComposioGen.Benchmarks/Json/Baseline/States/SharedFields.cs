using System.Text.Json.Serialization;
using ComposioGen.Benchmarks.Json.Baseline.Values;

namespace ComposioGen.Benchmarks.Json.Baseline.States;

/// <summary>The members that all schemes may have.</summary>
internal abstract class SharedFields : Open
{
    [JsonPropertyName("subdomain")]
    public string? Subdomain { get; init; }

    [JsonPropertyName("your-domain")]
    public string? YourDomain { get; init; }

    [JsonPropertyName("region")]
    public string? Region { get; init; }

    [JsonPropertyName("shop")]
    public string? Shop { get; init; }

    [JsonPropertyName("account_url")]
    public string? AccountUrl { get; init; }

    [JsonPropertyName("COMPANYDOMAIN")]
    public string? CompanyDomain { get; init; }

    [JsonPropertyName("extension")]
    public string? Extension { get; init; }

    [JsonPropertyName("form_api_base_url")]
    public string? FormApiBaseUrl { get; init; }

    [JsonPropertyName("instanceEndpoint")]
    public string? InstanceEndpoint { get; init; }

    [JsonPropertyName("api_url")]
    public string? ApiUrl { get; init; }

    [JsonPropertyName("borneo_dashboard_url")]
    public string? BorneoDashboardUrl { get; init; }

    [JsonPropertyName("proxy_username")]
    public string? ProxyUsername { get; init; }

    [JsonPropertyName("proxy_password")]
    public string? ProxyPassword { get; init; }

    [JsonPropertyName("domain")]
    public string? Domain { get; init; }

    [JsonPropertyName("version")]
    public string? Version { get; init; }

    [JsonPropertyName("dc")]
    public string? Dc { get; init; }

    [JsonPropertyName("site_name")]
    public string? SiteName { get; init; }

    [JsonPropertyName("instanceName")]
    public string? InstanceName { get; init; }

    [JsonPropertyName("account_id")]
    public string? AccountId { get; init; }

    [JsonPropertyName("your_server")]
    public string? YourServer { get; init; }

    [JsonPropertyName("server_location")]
    public string? ServerLocation { get; init; }

    [JsonPropertyName("base_url")]
    public string? BaseUrl { get; init; }
}
