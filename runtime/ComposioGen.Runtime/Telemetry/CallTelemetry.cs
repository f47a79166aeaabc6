using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net;

namespace Composio.Runtime;

/// <summary>
/// Records a client span and a duration for each call, under the name <c>Composio</c>. Tags contain no credential, body, path or query.
/// </summary>
internal sealed class CallTelemetry : IDisposable
{
    private static readonly Histogram<double> Duration =
        ComposioTelemetry.Meter.CreateHistogram<double>("http.client.request.duration", "s", "Duration of calls to the Composio API, retries included.");

    private readonly ComposioOperation _operation;
    private readonly Uri _url;
    private readonly TimeProvider _clock;
    private readonly Activity? _span;
    private readonly long _start;
    private string? _errorType;

    private CallTelemetry(ComposioOperation operation, Uri url, TimeProvider clock)
    {
        _operation = operation;
        _url = url;
        _clock = clock;
        _start = clock.GetTimestamp();
        _span = ComposioTelemetry.Source.HasListeners()
            ? ComposioTelemetry.Source.StartActivity($"{operation.Method} {operation.Route}", ActivityKind.Client, default(ActivityContext), RequestTags())
            : null;
    }

    /// <summary>Gets or sets the number of attempts.</summary>
    public int Attempts { get; set; }

    /// <summary>Gets or sets the status code of the last response; null when there was none.</summary>
    public HttpStatusCode? StatusCode { get; set; }

    /// <summary>Starts the measurement of a call; returns null when there is no listener.</summary>
    public static CallTelemetry? Start(ComposioOperation operation, Uri url, TimeProvider clock) =>
        Duration.Enabled || ComposioTelemetry.Source.HasListeners() ? new(operation, url, clock) : null;

    /// <summary>Records the error of the call: the status code if there was one, otherwise the type of the exception.</summary>
    public void Fail(Exception error) => _errorType = error is ComposioApiException api
        ? ((int)api.StatusCode).ToString(CultureInfo.InvariantCulture)
        : error.GetType().FullName;

    /// <summary>Ends the span and records the duration.</summary>
    public void Dispose()
    {
        if (Duration.Enabled)
        {
            Duration.Record(_clock.GetElapsedTime(_start).TotalSeconds, Tags());
        }

        if (_span is not null)
        {
            EndSpan(_span);
        }
    }

    private void EndSpan(Activity span)
    {
        if (StatusCode is { } status)
        {
            span.SetTag("http.response.status_code", (int)status);
        }

        if (Attempts > 1)
        {
            span.SetTag("http.request.resend_count", Attempts - 1);
        }

        if (_errorType is not null)
        {
            span.SetTag("error.type", _errorType);
            span.SetStatus(ActivityStatusCode.Error);
        }

        span.Dispose();
    }

    // Samplers decide on the tags that a span has when it starts. The path and the query name users and accounts, so the address has the
    // template in place of both.
    private KeyValuePair<string, object?>[] RequestTags() =>
        [.. CallTags(), new("url.full", _url.GetLeftPart(UriPartial.Authority) + _operation.Route)];

    private TagList CallTags() => new()
    {
        { "composio.operation", _operation.Name },
        { "http.request.method", _operation.Method.Method },
        { "url.template", _operation.Route },
        { "server.address", _url.Host },
        { "server.port", _url.Port },
    };

    private TagList Tags()
    {
        var tags = CallTags();
        if (StatusCode is { } status)
        {
            tags.Add("http.response.status_code", (int)status);
        }

        if (_errorType is not null)
        {
            tags.Add("error.type", _errorType);
        }

        return tags;
    }
}
