using System.Collections.Concurrent;
using System.ComponentModel;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Polly;

namespace Composio.Runtime;

/// <summary>Sends the requests of all clients to the API. Thread-safe; create one instance and reuse it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ComposioTransport : IDisposable
{
    private static readonly Lazy<ComposioTransport> UnconnectedTransport = new(static () => new(new UnconnectedSender()));

    private readonly HttpMessageInvoker? _connections;
    private readonly IAttemptSender _sender;
    private readonly RetryPipelines _pipelines;
    private readonly CallSettings _settings;
    private readonly string _baseUrl;
    private readonly ConcurrentDictionary<Type, object> _shared;
    private readonly ComposioTransport? _origin;
    private readonly bool _isShared;
    private bool _disposed;

    /// <summary>Initializes a transport. Options that are not set are read from the environment; the options become read-only.</summary>
    /// <param name="options">The options; they cannot be changed afterwards.</param>
    /// <exception cref="ComposioConfigurationException">
    /// There is no key, there are two keys, the base URL is invalid, or a value is out of range.
    /// </exception>
    public ComposioTransport(ComposioClientOptions options)
        : this(options, Environment.GetEnvironmentVariable, Random.Shared.NextDouble)
    {
    }

    /// <summary>Initializes a transport with a given environment and source of randomness.</summary>
    internal ComposioTransport(ComposioClientOptions options, Func<string, string?> environment, Func<double> random)
    {
        ArgumentNullException.ThrowIfNull(options);
        OptionsCheck.Check(options);
        _settings = new(options.Timeout, options.MaxRetries, CredentialSource.Resolve(options, environment));
        _baseUrl = BaseUrlText.Resolve(options, environment).AbsoluteUri.TrimEnd('/');
        options.Freeze();
        Options = options;
        ServerClock = new ServerClock(options.TimeProvider);
        Logger = options.LoggerFactory?.CreateLogger("Composio") ?? NullLogger.Instance;
        Unreadable = new UnreadableReport(Logger, options.OnUnreadableValue);
        HttpMessageInvoker http = options.HttpClient ?? DefaultHttpClient.Create();
        _connections = options.HttpClient is null ? http : null;
        _sender = new AttemptSender(http, options, _settings, new(Logger), ServerClock);
        _pipelines = new RetryPipelines(options, random, Logger);
        _shared = new();
    }

    /// <summary>Initializes a transport without connections, credential and environment.</summary>
    private ComposioTransport(IAttemptSender sender)
    {
        var options = new ComposioClientOptions();
        options.Freeze();
        Options = options;
        Logger = NullLogger.Instance;
        Unreadable = new UnreadableReport(Logger, null);
        ServerClock = new ServerClock(options.TimeProvider);
        _settings = new(options.Timeout, MaxRetries: 0, new(CredentialHeaders.ApiKey, "none"));
        _baseUrl = "https://unconnected.invalid";
        _sender = sender;
        _pipelines = new RetryPipelines(options, static () => 0, Logger);
        _shared = new();
        _isShared = true;
    }

    /// <summary>Initializes a view of another transport whose attempts use another sender.</summary>
    private ComposioTransport(ComposioTransport origin, CallSettings settings, IAttemptSender sender)
    {
        _origin = origin;
        _isShared = true;
        _settings = settings;
        _sender = sender;
        _pipelines = origin._pipelines;
        _baseUrl = origin._baseUrl;
        Options = origin.Options;
        ServerClock = origin.ServerClock;
        Logger = origin.Logger;
        Unreadable = origin.Unreadable;

        // The state of one project's accounts does not apply to another project.
        _shared = settings.Credential == origin.Credential ? origin._shared : new();
    }

    /// <summary>
    /// Gets the transport of a client that was created as a test double: every request throws <see cref="InvalidOperationException"/>.
    /// </summary>
    public static ComposioTransport Unconnected => UnconnectedTransport.Value;

    /// <summary>Gets the read-only options.</summary>
    public ComposioClientOptions Options { get; }

    /// <summary>Gets the clock for all timeouts, retries and waits.</summary>
    public TimeProvider TimeProvider => Options.TimeProvider;

    /// <summary>Gets the logger.</summary>
    internal ILogger Logger { get; }

    /// <summary>Gets the report of the parts of responses that cannot be read.</summary>
    internal UnreadableReport Unreadable { get; }

    /// <summary>Gets the lower bound of the server's time.</summary>
    internal ServerClock ServerClock { get; }

    /// <summary>Gets the credential that is sent with every request.</summary>
    internal Credential Credential => _settings.Credential;

    private bool IsDisposed => _disposed || _origin is { IsDisposed: true };

    /// <summary>Gets the base URL.</summary>
    internal Uri BaseUrl => new(_baseUrl);

    /// <summary>
    /// Returns a view of this transport whose attempts use another sender. It shares everything else and must not be disposed of.
    /// </summary>
    /// <param name="wrap">A delegate that wraps the sender of this transport.</param>
    internal ComposioTransport WithSender(Func<IAttemptSender, IAttemptSender> wrap) => new(this, _settings, wrap(_sender));

    /// <summary>
    /// Returns a transport that is configured by the environment, or <see cref="Unconnected"/> when the environment contains no key.
    /// </summary>
    /// <returns>The transport.</returns>
    /// <exception cref="ComposioConfigurationException">The environment contains an invalid key or base URL.</exception>
    public static ComposioTransport FromEnvironment() =>
        CredentialSource.FromEnvironment(Environment.GetEnvironmentVariable) is null ? Unconnected : new(new ComposioClientOptions());

    /// <summary>Throws when the transport has no credential.</summary>
    /// <exception cref="ComposioConfigurationException">There is no key.</exception>
    public void EnsureCredential()
    {
        if (ReferenceEquals(this, Unconnected))
        {
            throw CredentialSource.NoKey();
        }
    }

    /// <summary>Returns a view of this transport with other settings. It shares the connections; disposing of it has no effect.</summary>
    /// <param name="options">The settings to override.</param>
    /// <returns>The view.</returns>
    /// <exception cref="ComposioConfigurationException">A value is out of range, or there are two keys.</exception>
    /// <exception cref="ArgumentException">A header cannot be sent, or is set by the client.</exception>
    public ComposioTransport With(ComposioCallOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return With(_settings.With(options));
    }

    /// <summary>Runs a call and returns its result with the last response.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="call">A delegate that sends requests through the given transport.</param>
    /// <returns>The result and the response.</returns>
    /// <exception cref="InvalidOperationException">The call sent no request through the transport.</exception>
    public async Task<ComposioResponse<T>> WithResponseAsync<T>(Func<ComposioTransport, Task<T>> call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var recorder = new ResponseRecorder();
        var value = await call(With(_settings with { Recorder = recorder })).ConfigureAwait(false);
        return new(value, recorder.Last());
    }

    /// <summary>Runs a call without a result and returns the last response.</summary>
    /// <param name="call">A delegate that sends requests through the given transport.</param>
    /// <returns>The response.</returns>
    /// <exception cref="InvalidOperationException">The call sent no request through the transport.</exception>
    public async Task<ComposioResponse> WithResponseAsync(Func<ComposioTransport, Task> call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var recorder = new ResponseRecorder();
        await call(With(_settings with { Recorder = recorder })).ConfigureAwait(false);
        return new(recorder.Last());
    }

    /// <summary>Gets the shared instance of a type for this transport and its views, created on first use.</summary>
    internal T Shared<T>()
        where T : class, new() => (T)_shared.GetOrAdd(typeof(T), static _ => new T());

    /// <summary>Sends a request without a body and ignores the response body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="ct">A token to cancel the request.</param>
    /// <returns>A task that completes when the API has responded with success.</returns>
    /// <exception cref="ComposioException">The request failed; the type of the exception specifies how.</exception>
    public Task SendAsync(ComposioRequest request, CancellationToken ct) => CallAsync<object?>(request, null, null, ct);

    /// <summary>Sends a request without a body.</summary>
    /// <typeparam name="T">The type of the response.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="read">A delegate that reads the response; an empty response is read as an empty object.</param>
    /// <param name="ct">A token to cancel the request.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ComposioException">The request failed; the type of the exception specifies how.</exception>
    public Task<T> SendAsync<T>(ComposioRequest request, JsonValueReader<T> read, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(read);
        return CallAsync(request, null, read, ct);
    }

    /// <summary>Sends a request with a body and ignores the response body.</summary>
    /// <typeparam name="TBody">The type of the body.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="body">The body.</param>
    /// <param name="write">A delegate that writes the body; it is called once, regardless of retries.</param>
    /// <param name="ct">A token to cancel the request.</param>
    /// <returns>A task that completes when the API has responded with success.</returns>
    /// <exception cref="ArgumentException">
    /// A credential in the body is a mask returned by the API, an ID is blank, or a member is duplicated. The parameter name is the path in
    /// the body.
    /// </exception>
    /// <exception cref="ComposioException">The request failed; the type of the exception specifies how.</exception>
    public Task SendAsync<TBody>(ComposioRequest request, TBody body, JsonValueWriter<TBody> write, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(write);
        return CallAsync<object?>(request, RequestBody.Write(request.Operation, body, write), null, ct);
    }

    /// <summary>Sends a request with a body.</summary>
    /// <typeparam name="TBody">The type of the body.</typeparam>
    /// <typeparam name="T">The type of the response.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="body">The body.</param>
    /// <param name="write">A delegate that writes the body; it is called once, regardless of retries, unless the body has become stale.</param>
    /// <param name="read">A delegate that reads the response; an empty response is read as an empty object.</param>
    /// <param name="ct">A token to cancel the request.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentException">
    /// A credential in the body is a mask returned by the API, an ID is blank, or a member is duplicated. The parameter name is the path in
    /// the body.
    /// </exception>
    /// <exception cref="ComposioException">The request failed; the type of the exception specifies how.</exception>
    public Task<T> SendAsync<TBody, T>(ComposioRequest request, TBody body, JsonValueWriter<TBody> write, JsonValueReader<T> read, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(read);
        return CallAsync(request, RequestBody.Write(request.Operation, body, write), read, ct, writeBody: request.BodyIsStale is null ? null : () => RequestBody.Write(request.Operation, body, write));
    }

    /// <summary>Sends a request whose body is not JSON and ignores the response body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="content">The body; it cannot be reused.</param>
    /// <param name="ct">A token to cancel the request.</param>
    /// <returns>A task that completes when the API has responded with success.</returns>
    /// <exception cref="ComposioException">The request failed; the type of the exception specifies how.</exception>
    public Task SendAsync(ComposioRequest request, RequestContent content, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(content);
        return CallAsync<object?>(request, null, null, ct, content);
    }

    /// <summary>Sends a request whose body is not JSON.</summary>
    /// <typeparam name="T">The type of the response.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="content">The body; it cannot be reused.</param>
    /// <param name="read">A delegate that reads the response; an empty response is read as an empty object.</param>
    /// <param name="ct">A token to cancel the request.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ComposioException">The request failed; the type of the exception specifies how.</exception>
    public Task<T> SendAsync<T>(ComposioRequest request, RequestContent content, JsonValueReader<T> read, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(read);
        return CallAsync(request, null, read, ct, content);
    }

    /// <summary>Sends a request and returns the response as text.</summary>
    /// <param name="request">The request.</param>
    /// <param name="content">The body, which cannot be reused; null for none.</param>
    /// <param name="ct">A token to cancel the request.</param>
    /// <returns>The text, at most <see cref="ComposioClientOptions.MaxResponseBytes"/> long.</returns>
    /// <exception cref="ComposioException">The request failed; the type of the exception specifies how.</exception>
    public Task<string> SendForTextAsync(ComposioRequest request, RequestContent? content, CancellationToken ct) =>
        CallAsync<string>(request, null, null, ct, content, ResponseForm.Text, static result => ResponseText.Read(result));

    /// <summary>Sends a request and returns the response as a stream.</summary>
    /// <param name="request">The request.</param>
    /// <param name="content">The body, which cannot be reused; null for none.</param>
    /// <param name="ct">A token to cancel the request. Reading the stream takes a separate token.</param>
    /// <returns>The stream, which the caller disposes of. Its length and the time to read it are not limited by the options.</returns>
    /// <exception cref="ComposioException">The request failed; the type of the exception specifies how.</exception>
    public Task<Stream> SendForStreamAsync(ComposioRequest request, RequestContent? content, CancellationToken ct) =>
        CallAsync<Stream>(request, null, null, ct, content, ResponseForm.Stream, static result => result.Stream!);

    /// <summary>
    /// Closes the connections, unless the options specify an HTTP client. Pending requests complete; no further requests are sent.
    /// </summary>
    public void Dispose()
    {
        if (!_isShared)
        {
            _disposed = true;
            _connections?.Dispose();
        }
    }

    private ComposioTransport With(CallSettings settings) => new(this, settings, _sender.With(settings));

    private async Task<T> CallAsync<T>(
        ComposioRequest request,
        PooledBuffer? body,
        JsonValueReader<T>? read,
        CancellationToken ct,
        RequestContent? content = null,
        ResponseForm form = ResponseForm.Json,
        Func<AttemptResult, T>? take = null,
        Func<PooledBuffer>? writeBody = null)
    {
        var call = Begin(request, body, content, form, writeBody);
        using var telemetry = CallTelemetry.Start(call.Operation, call.Url, TimeProvider);
        try
        {
            ct.ThrowIfCancellationRequested();

            // Nearly every call succeeds at the first attempt; only the others enter the retry pipeline.
            var first = await _sender.SendAsync(call, null, ct).ConfigureAwait(false);
            using var result = first.Error is null ? first : await RetryAsync(call, first, ct).ConfigureAwait(false);
            if (result.Error is { } error)
            {
                throw error;
            }

            return take is not null ? take(result) : read is null ? default! : ResponseReader.Read(request.Operation, result.Content!.Written.Span, read, Unreadable);
        }
        catch (Exception error)
        {
            telemetry?.Fail(error);
            throw;
        }
        finally
        {
            if (telemetry is not null)
            {
                telemetry.Attempts = call.Attempts;
                telemetry.StatusCode = call.StatusCode;
            }

            call.Release();
        }
    }

    private PendingCall Begin(ComposioRequest request, PooledBuffer? body, RequestContent? content, ResponseForm form, Func<PooledBuffer>? writeBody)
    {
        try
        {
            ArgumentNullException.ThrowIfNull(request);
            ObjectDisposedException.ThrowIf(IsDisposed, this);
            return new PendingCall(request, new Uri(request.Complete(_baseUrl)), body, content) { Form = form, WriteBody = writeBody };
        }
        catch
        {
            // The body contains credentials, and has no other owner yet.
            body?.Dispose();
            content?.Release();
            throw;
        }
    }

    private async ValueTask<AttemptResult> RetryAsync(PendingCall call, AttemptResult first, CancellationToken ct)
    {
        var context = ResilienceContextPool.Shared.Get(ct);
        try
        {
            return await _pipelines.For(_settings.MaxRetries).ExecuteAsync(
                static (context, attempts) => attempts.NextAsync(context.CancellationToken),
                context,
                new AttemptSequence(call, first, _sender)).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }
}
