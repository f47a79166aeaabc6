using System.Collections.Concurrent;
using System.ComponentModel;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Polly;

namespace Composio.Runtime;

/// <summary>
/// The one way to the API: every call of every client goes through here. Safe for use from several threads; make one and keep it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ComposioTransport : IDisposable
{
    private static readonly Lazy<ComposioTransport> UnconnectedTransport = new(static () => new(new UnconnectedSender()));

    private readonly HttpMessageInvoker? _connections;
    private readonly IAttemptSender _sender;
    private readonly RetryPipelines _pipelines;
    private readonly ResiliencePipeline<AttemptResult> _retry;
    private readonly CallSettings _settings;
    private readonly string _baseUrl;
    private readonly ConcurrentDictionary<Type, object> _shared;
    private readonly ComposioTransport? _origin;
    private readonly bool _isShared;
    private bool _disposed;

    /// <summary>Checks the options, takes from the environment what they leave open, and freezes them.</summary>
    /// <param name="options">The options; they cannot be changed afterwards.</param>
    /// <exception cref="ComposioConfigurationException">No key, two keys, an unusable base URL, or a value out of range.</exception>
    public ComposioTransport(ComposioClientOptions options)
        : this(options, Environment.GetEnvironmentVariable, Random.Shared.NextDouble)
    {
    }

    /// <summary>As above, with the environment and the randomness from outside.</summary>
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
        _retry = _pipelines.For(options.MaxRetries);
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
        _retry = _pipelines.For(0);
        _shared = new();
        _isShared = true;
    }

    /// <summary>Initializes a view of another transport whose attempts go through a sender of their own.</summary>
    private ComposioTransport(ComposioTransport origin, CallSettings settings, IAttemptSender sender)
    {
        _origin = origin;
        _isShared = true;
        _settings = settings;
        _sender = sender;
        _pipelines = origin._pipelines;
        _retry = _pipelines.For(settings.MaxRetries);
        _baseUrl = origin._baseUrl;
        Options = origin.Options;
        ServerClock = origin.ServerClock;
        Logger = origin.Logger;
        Unreadable = origin.Unreadable;

        // What is known of one project's accounts says nothing about another's.
        _shared = settings.Credential == origin.Credential ? origin._shared : new();
    }

    /// <summary>
    /// Gets the transport of a client that was created as a test double: every request throws <see cref="InvalidOperationException"/>.
    /// </summary>
    public static ComposioTransport Unconnected => UnconnectedTransport.Value;

    /// <summary>The options, frozen.</summary>
    public ComposioClientOptions Options { get; }

    /// <summary>The clock that every timeout, retry and wait runs on.</summary>
    public TimeProvider TimeProvider => Options.TimeProvider;

    /// <summary>Where the runtime logs to.</summary>
    internal ILogger Logger { get; }

    /// <summary>Reports the parts of answers that cannot be read.</summary>
    internal UnreadableReport Unreadable { get; }

    /// <summary>What the server's clock shows.</summary>
    internal ServerClock ServerClock { get; }

    /// <summary>The credential that goes with every request.</summary>
    internal Credential Credential => _settings.Credential;

    private bool IsDisposed => _disposed || _origin is { IsDisposed: true };

    /// <summary>Where the API is.</summary>
    internal Uri BaseUrl => new(_baseUrl);

    /// <summary>Returns a view of this transport whose attempts go through another sender. It shares everything else and must not be disposed.</summary>
    /// <param name="wrap">Wraps the sender of this transport.</param>
    internal ComposioTransport WithSender(Func<IAttemptSender, IAttemptSender> wrap) => new(this, _settings, wrap(_sender));

    /// <summary>Returns a transport with what the environment holds, or <see cref="Unconnected"/> when it holds no key.</summary>
    /// <returns>The transport.</returns>
    /// <exception cref="ComposioConfigurationException">The environment holds a key or a base URL that cannot be used.</exception>
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

    /// <summary>Returns a transport that sends as this one does, but for the given settings. It shares the connections; disposing of it does nothing.</summary>
    /// <param name="options">The settings that differ.</param>
    /// <returns>The transport.</returns>
    /// <exception cref="ComposioConfigurationException">A value is out of range, or there are two keys.</exception>
    /// <exception cref="ArgumentException">A header cannot be sent, or is the client's own.</exception>
    public ComposioTransport With(ComposioCallOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return With(_settings.With(options));
    }

    /// <summary>Makes a call and returns its result with the last response that it received.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="call">Makes the call through the transport that it is given.</param>
    /// <returns>The result and the response.</returns>
    /// <exception cref="InvalidOperationException">The call sent no request through the transport.</exception>
    public async Task<ComposioResponse<T>> WithResponseAsync<T>(Func<ComposioTransport, Task<T>> call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var recorder = new ResponseRecorder();
        var value = await call(With(_settings with { Recorder = recorder })).ConfigureAwait(false);
        return new(value, recorder.Last());
    }

    /// <summary>Makes a call without a result and returns the last response that it received.</summary>
    /// <param name="call">Makes the call through the transport that it is given.</param>
    /// <returns>The response.</returns>
    /// <exception cref="InvalidOperationException">The call sent no request through the transport.</exception>
    public async Task<ComposioResponse> WithResponseAsync(Func<ComposioTransport, Task> call)
    {
        ArgumentNullException.ThrowIfNull(call);
        var recorder = new ResponseRecorder();
        await call(With(_settings with { Recorder = recorder })).ConfigureAwait(false);
        return new(recorder.Last());
    }

    /// <summary>Gets the one instance of a feature's state that belongs to this transport and its views; it is created when first asked for.</summary>
    internal T Shared<T>()
        where T : class, new() => (T)_shared.GetOrAdd(typeof(T), static _ => new T());

    /// <summary>Sends a request without a body and ignores what the answer says.</summary>
    /// <param name="request">The request.</param>
    /// <param name="ct">Ends the call.</param>
    /// <returns>Ends when the API has answered with success.</returns>
    /// <exception cref="ComposioException">The call failed; the type says how.</exception>
    public Task SendAsync(ComposioRequest request, CancellationToken ct) => CallAsync<object?>(request, null, null, ct);

    /// <summary>Sends a request without a body.</summary>
    /// <typeparam name="T">What the answer is.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="read">Reads the answer; an empty one is read as an empty object.</param>
    /// <param name="ct">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ComposioException">The call failed; the type says how.</exception>
    public Task<T> SendAsync<T>(ComposioRequest request, JsonValueReader<T> read, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(read);
        return CallAsync(request, null, read, ct);
    }

    /// <summary>Sends a request with a body and ignores what the answer says.</summary>
    /// <typeparam name="TBody">What the body is.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="body">The body.</param>
    /// <param name="write">Writes the body; called once, however often it is sent.</param>
    /// <param name="ct">Ends the call.</param>
    /// <returns>Ends when the API has answered with success.</returns>
    /// <exception cref="ArgumentException">A credential in the body is a mask that the API has shown, an id is blank, or a member is there twice; the parameter name is the path in the body.</exception>
    /// <exception cref="ComposioException">The call failed; the type says how.</exception>
    public Task SendAsync<TBody>(ComposioRequest request, TBody body, JsonValueWriter<TBody> write, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(write);
        return CallAsync<object?>(request, RequestBody.Write(request.Operation, body, write), null, ct);
    }

    /// <summary>Sends a request with a body.</summary>
    /// <typeparam name="TBody">What the body is.</typeparam>
    /// <typeparam name="T">What the answer is.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="body">The body.</param>
    /// <param name="write">Writes the body; called once, however often it is sent.</param>
    /// <param name="read">Reads the answer; an empty one is read as an empty object.</param>
    /// <param name="ct">Ends the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">A credential in the body is a mask that the API has shown, an id is blank, or a member is there twice; the parameter name is the path in the body.</exception>
    /// <exception cref="ComposioException">The call failed; the type says how.</exception>
    public Task<T> SendAsync<TBody, T>(ComposioRequest request, TBody body, JsonValueWriter<TBody> write, JsonValueReader<T> read, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(write);
        ArgumentNullException.ThrowIfNull(read);
        return CallAsync(request, RequestBody.Write(request.Operation, body, write), read, ct);
    }

    /// <summary>Sends a request whose body is not JSON and ignores what the answer says.</summary>
    /// <param name="request">The request.</param>
    /// <param name="content">The body; it cannot be used again.</param>
    /// <param name="ct">A token to cancel the call.</param>
    /// <returns>A task that ends when the API has answered with success.</returns>
    /// <exception cref="ComposioException">The call failed; the type says how.</exception>
    public Task SendAsync(ComposioRequest request, RequestContent content, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(content);
        return CallAsync<object?>(request, null, null, ct, content);
    }

    /// <summary>Sends a request whose body is not JSON.</summary>
    /// <typeparam name="T">The type of the answer.</typeparam>
    /// <param name="request">The request.</param>
    /// <param name="content">The body; it cannot be used again.</param>
    /// <param name="read">Reads the answer; an empty one is read as an empty object.</param>
    /// <param name="ct">A token to cancel the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ComposioException">The call failed; the type says how.</exception>
    public Task<T> SendAsync<T>(ComposioRequest request, RequestContent content, JsonValueReader<T> read, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(read);
        return CallAsync(request, null, read, ct, content);
    }

    /// <summary>Sends a request whose answer is a text.</summary>
    /// <param name="request">The request.</param>
    /// <param name="content">The body, which cannot be used again; null for none.</param>
    /// <param name="ct">A token to cancel the call.</param>
    /// <returns>The text, at most <see cref="ComposioClientOptions.MaxResponseBytes"/> long.</returns>
    /// <exception cref="ComposioException">The call failed; the type says how.</exception>
    public Task<string> SendForTextAsync(ComposioRequest request, RequestContent? content, CancellationToken ct) =>
        CallAsync<string>(request, null, null, ct, content, AnswerForm.Text, static result => AnswerText.Read(result));

    /// <summary>Sends a request whose answer is handed on as it arrives.</summary>
    /// <param name="request">The request.</param>
    /// <param name="content">The body, which cannot be used again; null for none.</param>
    /// <param name="ct">A token to cancel the call. Reading the stream takes a token of its own.</param>
    /// <returns>The stream, which the caller disposes of. No limit of the options applies to its length or to the time of reading it.</returns>
    /// <exception cref="ComposioException">The call failed; the type says how.</exception>
    public Task<Stream> SendForStreamAsync(ComposioRequest request, RequestContent? content, CancellationToken ct) =>
        CallAsync<Stream>(request, null, null, ct, content, AnswerForm.Stream, static result => result.Stream!);

    /// <summary>Closes the connections, unless the options brought their own HTTP client. An exchange that is under way is finished; nothing further is sent.</summary>
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
        AnswerForm answer = AnswerForm.Json,
        Func<AttemptResult, T>? take = null)
    {
        var call = Begin(request, body, content, answer);
        using var telemetry = CallTelemetry.Start(call.Operation, call.Url, TimeProvider);
        try
        {
            ct.ThrowIfCancellationRequested();

            // Nearly every call succeeds at once; the retry pipeline costs only those that do not.
            var first = await _sender.SendAsync(call, null, ct).ConfigureAwait(false);
            using var result = first.Error is null ? first : await RetryAsync(call, first, ct).ConfigureAwait(false);
            if (result.Error is { } error)
            {
                throw error;
            }

            return take is not null ? take(result) : read is null ? default! : AnswerReader.Read(request.Operation, result.Content!.Written.Span, read, Unreadable);
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

            if (!call.WasAborted)
            {
                // An attempt that was aborted may still be reading the buffer; then the buffer is left to the collector.
                body?.Dispose();
                content?.Release();
            }
        }
    }

    private PendingCall Begin(ComposioRequest request, PooledBuffer? body, RequestContent? content, AnswerForm answer)
    {
        try
        {
            ArgumentNullException.ThrowIfNull(request);
            ObjectDisposedException.ThrowIf(IsDisposed, this);
            return new PendingCall(request, new Uri(request.Complete(_baseUrl)), body, content) { Answer = answer };
        }
        catch
        {
            // The body holds credentials, and nobody else knows of it yet.
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
            return await _retry.ExecuteAsync(
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
