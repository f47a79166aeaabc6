using System.Globalization;
using Composio.Runtime;
using Microsoft.Extensions.Logging;

namespace Composio;

/// <summary>
/// Specifies how a client connects to the Composio API. Settings that are not set are read from the environment:
/// the first of <c>COMPOSIO_API_KEY</c>, <c>COMPOSIO_USER_API_KEY</c> and <c>COMPOSIO_ORG_API_KEY</c> that is set, and <c>COMPOSIO_BASE_URL</c>.
/// </summary>
/// <remarks>
/// The first client created from the options makes them read-only. Values are validated when a client is created.
/// <c>COMPOSIO_ALLOW_INSECURE_HTTP=1</c> allows credentials to be sent over plain HTTP to a host other than this machine.
/// </remarks>
public sealed class ComposioClientOptions
{
    private const int DefaultMaxResponseBytes = 16 * 1024 * 1024;

    private bool _frozen;
    private string? _apiKey;
    private string? _userApiKey;
    private string? _orgId;
    private string? _projectId;
    private string? _orgApiKey;
    private Uri? _baseUrl;
    private TimeSpan _timeout = TimeSpan.FromSeconds(60);
    private int _maxRetries = 2;
    private TimeSpan _maxRetryAfter = TimeSpan.FromSeconds(60);
    private int _maxResponseBytes = DefaultMaxResponseBytes;
    private TimeSpan _pollInterval = TimeSpan.FromSeconds(1);
    private TimeSpan _maxPollInterval = TimeSpan.FromSeconds(5);
    private TimeSpan _waitTimeout = TimeSpan.FromSeconds(60);
    private TimeProvider _timeProvider = TimeProvider.System;
    private HttpClient? _httpClient;
    private ILoggerFactory? _loggerFactory;
    private string? _applicationName;
    private Action<UnreadableValue>? _onUnreadableValue;

    /// <summary>Gets or sets the project key, sent as <c>x-api-key</c>. Set at most one of the three keys.</summary>
    public string? ApiKey { get => _apiKey; set => Set(ref _apiKey, value); }

    /// <summary>Gets or sets the user key, sent as <c>x-user-api-key</c>.</summary>
    public string? UserApiKey { get => _userApiKey; set => Set(ref _userApiKey, value); }

    /// <summary>Gets or sets the ID of the organization for a user key; set together with <see cref="ProjectId"/> or not at all.</summary>
    public string? OrgId { get => _orgId; set => Set(ref _orgId, value); }

    /// <summary>Gets or sets the ID of the project for a user key; set together with <see cref="OrgId"/> or not at all.</summary>
    public string? ProjectId { get => _projectId; set => Set(ref _projectId, value); }

    /// <summary>Gets or sets the organization key, sent as <c>x-org-api-key</c>.</summary>
    public string? OrgApiKey { get => _orgApiKey; set => Set(ref _orgApiKey, value); }

    /// <summary>Gets or sets the base URL: absolute HTTP or HTTPS without query, fragment and user name; null for production.</summary>
    public Uri? BaseUrl { get => _baseUrl; set => Set(ref _baseUrl, value); }

    /// <summary>
    /// Gets or sets the timeout of one attempt, including its response. The default is 60 seconds;
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for none.
    /// </summary>
    public TimeSpan Timeout { get => _timeout; set => Set(ref _timeout, value); }

    /// <summary>Gets or sets the maximum number of retries, 0 to 10. The default is 2, which makes at most three attempts.</summary>
    public int MaxRetries { get => _maxRetries; set => Set(ref _maxRetries, value); }

    /// <summary>
    /// Gets or sets the longest delay before a retry that the server may request. The default is 60 seconds; when the server requests a
    /// longer delay, the call fails immediately.
    /// </summary>
    public TimeSpan MaxRetryAfter { get => _maxRetryAfter; set => Set(ref _maxRetryAfter, value); }

    /// <summary>Gets or sets the maximum size of a response, in bytes. The default is 16 MB.</summary>
    public int MaxResponseBytes { get => _maxResponseBytes; set => Set(ref _maxResponseBytes, value); }

    /// <summary>Gets or sets the delay after the first check of a connection. The default is 1 second; each later delay is 1.5 times as long.</summary>
    public TimeSpan PollInterval { get => _pollInterval; set => Set(ref _pollInterval, value); }

    /// <summary>Gets or sets the maximum delay between two checks of a connection. The default is 5 seconds.</summary>
    public TimeSpan MaxPollInterval { get => _maxPollInterval; set => Set(ref _maxPollInterval, value); }

    /// <summary>Gets or sets the total time to wait for a connection when the call does not specify one. The default is 60 seconds.</summary>
    public TimeSpan WaitTimeout { get => _waitTimeout; set => Set(ref _waitTimeout, value); }

    /// <summary>Gets or sets the time provider; replaceable for tests.</summary>
    public TimeProvider TimeProvider { get => _timeProvider; set => Set(ref _timeProvider, value); }

    /// <summary>
    /// Gets or sets the HTTP client that sends the requests; null to create one. The client is not disposed of, and its own timeout also
    /// applies. Its handler should not follow redirects automatically, because it would send the key to the redirect target.
    /// </summary>
    public HttpClient? HttpClient { get => _httpClient; set => Set(ref _httpClient, value); }

    /// <summary>Gets or sets the logger factory; null to disable logging. Credentials and bodies are never logged.</summary>
    public ILoggerFactory? LoggerFactory { get => _loggerFactory; set => Set(ref _loggerFactory, value); }

    /// <summary>
    /// Gets or sets the callback for every part of a response that does not match the OpenAPI document; null for none. Such a part does not
    /// prevent its siblings from being read, and a warning is logged once for each path. The callback runs on the threads that read
    /// responses and must not throw.
    /// </summary>
    public Action<UnreadableValue>? OnUnreadableValue { get => _onUnreadableValue; set => Set(ref _onUnreadableValue, value); }

    /// <summary>Gets or sets the name of the calling application, added to the user agent; null for none.</summary>
    public string? ApplicationName { get => _applicationName; set => Set(ref _applicationName, value); }

    /// <summary>Creates options with the key and base URL that are currently set in the environment.</summary>
    /// <returns>Options that can still be changed.</returns>
    /// <exception cref="ComposioConfigurationException">The environment contains no key, or an invalid base URL.</exception>
    public static ComposioClientOptions FromEnvironment() => FromEnvironment(Environment.GetEnvironmentVariable);

    /// <summary>Returns every setting except the credentials.</summary>
    /// <returns>A string that is safe to log.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{nameof(ComposioClientOptions)} {{ ApiKey = {Shown(_apiKey)}, UserApiKey = {Shown(_userApiKey)}, OrgApiKey = {Shown(_orgApiKey)}, "
        + $"BaseUrl = {BaseUrlText.Show(_baseUrl)}, Timeout = {_timeout}, MaxRetries = {_maxRetries} }}");

    internal static ComposioClientOptions FromEnvironment(Func<string, string?> environment)
    {
        var credential = CredentialSource.FromEnvironment(environment) ?? throw CredentialSource.NoKey();
        var options = new ComposioClientOptions { BaseUrl = BaseUrlText.FromEnvironment(environment) };
        switch (credential.Header)
        {
            case CredentialHeaders.ApiKey: options.ApiKey = credential.Key; break;
            case CredentialHeaders.UserApiKey: options.UserApiKey = credential.Key; break;
            default: options.OrgApiKey = credential.Key; break;
        }

        return options;
    }

    internal void Freeze() => _frozen = true;

    private static string Shown(string? secret) => secret is null ? "null" : Secrets.Mask;

    private void Set<T>(ref T field, T value)
    {
        if (_frozen)
        {
            throw new InvalidOperationException("The options are read-only because a client was created from them. Create new options instead.");
        }

        field = value;
    }
}
