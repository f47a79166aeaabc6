using System.Globalization;
using Composio.Runtime;
using Microsoft.Extensions.Logging;

namespace Composio;

/// <summary>
/// How a client reaches the Composio API. What is not set comes from the environment: <c>COMPOSIO_API_KEY</c>, else
/// <c>COMPOSIO_USER_API_KEY</c>, else <c>COMPOSIO_ORG_API_KEY</c>; and <c>COMPOSIO_BASE_URL</c>.
/// </summary>
/// <remarks>
/// The first client that is made from the options freezes them. Values are checked when a client is made.
/// <c>COMPOSIO_ALLOW_INSECURE_HTTP=1</c> lets a credential go over plain http to a host that is not this machine.
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

    /// <summary>The project key, sent as <c>x-api-key</c>. Set at the most one of the three keys.</summary>
    public string? ApiKey { get => _apiKey; set => Set(ref _apiKey, value); }

    /// <summary>The user key, sent as <c>x-user-api-key</c>.</summary>
    public string? UserApiKey { get => _userApiKey; set => Set(ref _userApiKey, value); }

    /// <summary>The organisation that a user key acts in; set together with <see cref="ProjectId"/> or not at all.</summary>
    public string? OrgId { get => _orgId; set => Set(ref _orgId, value); }

    /// <summary>The project that a user key acts in; set together with <see cref="OrgId"/> or not at all.</summary>
    public string? ProjectId { get => _projectId; set => Set(ref _projectId, value); }

    /// <summary>The organisation key, sent as <c>x-org-api-key</c>.</summary>
    public string? OrgApiKey { get => _orgApiKey; set => Set(ref _orgApiKey, value); }

    /// <summary>Where the API is: absolute http or https without query, fragment and user name; null for production.</summary>
    public Uri? BaseUrl { get => _baseUrl; set => Set(ref _baseUrl, value); }

    /// <summary>The time one attempt may take, its answer included. Default 60 s; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for no limit.</summary>
    public TimeSpan Timeout { get => _timeout; set => Set(ref _timeout, value); }

    /// <summary>How often a failed attempt is repeated, 0 to 10. Default 2, which makes three attempts in all.</summary>
    public int MaxRetries { get => _maxRetries; set => Set(ref _maxRetries, value); }

    /// <summary>The longest wait that a server may ask for before a retry. Default 60 s; when it asks for more, the call fails at once.</summary>
    public TimeSpan MaxRetryAfter { get => _maxRetryAfter; set => Set(ref _maxRetryAfter, value); }

    /// <summary>The largest answer that is read, in bytes. Default 16 MB.</summary>
    public int MaxResponseBytes { get => _maxResponseBytes; set => Set(ref _maxResponseBytes, value); }

    /// <summary>The pause after the first check of a connection. Default 1 s; each next one is half as long again.</summary>
    public TimeSpan PollInterval { get => _pollInterval; set => Set(ref _pollInterval, value); }

    /// <summary>The longest pause between two checks of a connection. Default 5 s.</summary>
    public TimeSpan MaxPollInterval { get => _maxPollInterval; set => Set(ref _maxPollInterval, value); }

    /// <summary>How long to wait for a connection in all when the call does not say. Default 60 s.</summary>
    public TimeSpan WaitTimeout { get => _waitTimeout; set => Set(ref _waitTimeout, value); }

    /// <summary>The clock; a test puts its own here.</summary>
    public TimeProvider TimeProvider { get => _timeProvider; set => Set(ref _timeProvider, value); }

    /// <summary>
    /// The HTTP client to send with; null makes one. The client is not disposed of and its own time limit counts as well.
    /// Its handler should not follow redirects by itself: it would carry the key to wherever they lead.
    /// </summary>
    public HttpClient? HttpClient { get => _httpClient; set => Set(ref _httpClient, value); }

    /// <summary>Where logs go; null for nowhere. No credential and no body is ever logged.</summary>
    public ILoggerFactory? LoggerFactory { get => _loggerFactory; set => Set(ref _loggerFactory, value); }

    /// <summary>
    /// Called for every part of an answer that is not what the document promises; null for nobody. Such a part never costs its neighbours,
    /// and a warning is logged once for each path. The calls come from the threads that read answers and must not throw.
    /// </summary>
    public Action<UnreadableValue>? OnUnreadableValue { get => _onUnreadableValue; set => Set(ref _onUnreadableValue, value); }

    /// <summary>The name of the calling application, added to the user agent; null for none.</summary>
    public string? ApplicationName { get => _applicationName; set => Set(ref _applicationName, value); }

    /// <summary>Options with the key and base URL that the environment holds now.</summary>
    /// <returns>Options that can still be changed.</returns>
    /// <exception cref="ComposioConfigurationException">The environment holds no key, or a base URL that is no URL.</exception>
    public static ComposioClientOptions FromEnvironment() => FromEnvironment(Environment.GetEnvironmentVariable);

    /// <summary>Shows every setting and no credential.</summary>
    /// <returns>A text that is safe to log.</returns>
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
            throw new InvalidOperationException("A client has been made from these options; make new options instead of changing them.");
        }

        field = value;
    }
}
