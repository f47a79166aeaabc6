using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Net;

namespace Composio.Runtime;

/// <summary>A client span and a duration for each call, under the name <c>Composio</c>. Tags hold no credential, no body and no query; only spans hold the path.</summary>
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
            ? ComposioTelemetry.Source.StartActivity($"{operation.Method} {operation.Route}", ActivityKind.Client)
            : null;
    }

    /// <summary>Gets or sets the number of attempts that the call took.</summary>
    public int Attempts { get; set; }

    /// <summary>Gets or sets the status of the last answer; null when there was none.</summary>
    public HttpStatusCode? StatusCode { get; set; }

    /// <summary>Starts to measure a call; returns null when nothing listens.</summary>
    public static CallTelemetry? Start(ComposioOperation operation, Uri url, TimeProvider clock) =>
        Duration.Enabled || ComposioTelemetry.Source.HasListeners() ? new(operation, url, clock) : null;

    /// <summary>Remembers why the call failed: the status if there was one, else the type of the error.</summary>
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
        foreach (var (name, value) in Tags())
        {
            span.SetTag(name, value);
        }

        // The path and the query name users and accounts, so the address has the template in place of both.
        span.SetTag("url.full", _url.GetLeftPart(UriPartial.Authority) + _operation.Route);
        if (Attempts > 1)
        {
            span.SetTag("http.request.resend_count", Attempts - 1);
        }

        if (_errorType is not null)
        {
            span.SetStatus(ActivityStatusCode.Error);
        }

        span.Dispose();
    }

    private TagList Tags()
    {
        var tags = new TagList
        {
            { "composio.operation", _operation.Name },
            { "http.request.method", _operation.Method.Method },
            { "url.template", _operation.Route },
            { "server.address", _url.Host },
            { "server.port", _url.Port },
        };
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
