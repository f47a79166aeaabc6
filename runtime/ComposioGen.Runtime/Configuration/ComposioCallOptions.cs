using Composio.Runtime;

namespace Composio;

/// <summary>Specifies what differs for some calls: pass it to the client's <c>With</c>. A property that is null keeps the client's own setting.</summary>
/// <remarks>Set at most one of the three keys. Values are checked by <c>With</c>.</remarks>
public sealed class ComposioCallOptions
{
    /// <summary>Gets the time that one attempt may take, its answer included; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Gets how often a failed attempt is repeated, 0 to 10. A create is never repeated when it may have had an effect.</summary>
    public int? MaxRetries { get; init; }

    /// <summary>Gets headers to add to every request. A header that the client sets as well, such as <c>user-agent</c>, is replaced.</summary>
    /// <remarks>Headers that carry a credential and headers of the body are refused. Values are printable ASCII.</remarks>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>Gets the project key to use in place of the client's credential, sent as <c>x-api-key</c>.</summary>
    public string? ApiKey { get; init; }

    /// <summary>Gets the user key to use in place of the client's credential, sent as <c>x-user-api-key</c>.</summary>
    public string? UserApiKey { get; init; }

    /// <summary>Gets the organization that <see cref="UserApiKey"/> acts in; set together with <see cref="ProjectId"/> or not at all.</summary>
    public string? OrgId { get; init; }

    /// <summary>Gets the project that <see cref="UserApiKey"/> acts in; set together with <see cref="OrgId"/> or not at all.</summary>
    public string? ProjectId { get; init; }

    /// <summary>Gets the organization key to use in place of the client's credential, sent as <c>x-org-api-key</c>.</summary>
    public string? OrgApiKey { get; init; }

    /// <summary>Returns the settings without keys and header values.</summary>
    /// <returns>A text that is safe to log.</returns>
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
