using Composio.Runtime;

namespace Composio;

/// <summary>Specifies settings that differ for some calls; passed to the client's <c>With</c>.</summary>
/// <remarks>A null property keeps the client's setting. Set at most one of the three keys. <c>With</c> validates the values.</remarks>
public sealed class ComposioCallOptions
{
    /// <summary>Gets the timeout of one attempt, including its response; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for none.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Gets the maximum number of retries, 0 to 10. A create is never retried when it may have had an effect.</summary>
    public int? MaxRetries { get; init; }

    /// <summary>Gets headers to add to every request. They replace headers that the client sets, such as <c>user-agent</c>.</summary>
    /// <remarks>Headers that carry a credential and content headers are rejected. Values are printable ASCII.</remarks>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>Gets the project key to use instead of the client's credential, sent as <c>x-api-key</c>.</summary>
    public string? ApiKey { get; init; }

    /// <summary>Gets the user key to use instead of the client's credential, sent as <c>x-user-api-key</c>.</summary>
    public string? UserApiKey { get; init; }

    /// <summary>Gets the ID of the organization for <see cref="UserApiKey"/>; set together with <see cref="ProjectId"/> or not at all.</summary>
    public string? OrgId { get; init; }

    /// <summary>Gets the ID of the project for <see cref="UserApiKey"/>; set together with <see cref="OrgId"/> or not at all.</summary>
    public string? ProjectId { get; init; }

    /// <summary>Gets the organization key to use instead of the client's credential, sent as <c>x-org-api-key</c>.</summary>
    public string? OrgApiKey { get; init; }

    /// <summary>Returns the settings without keys and header values.</summary>
    /// <returns>A string that is safe to log.</returns>
    public override string ToString()
    {
        var headers = Headers is null ? "null" : "[" + string.Join(", ", Headers.Keys) + "]";
        var credential = (ApiKey ?? UserApiKey ?? OrgApiKey) is null ? "null" : Secrets.Mask;
        return $"{nameof(ComposioCallOptions)} {{ Timeout = {Shown(Timeout)}, MaxRetries = {Shown(MaxRetries)}, Headers = {headers}, Credential = {credential} }}";
    }

    private static string Shown<T>(T? value)
        where T : struct, IFormattable =>
        value?.ToString(null, System.Globalization.CultureInfo.InvariantCulture) ?? "null";
}
