using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;

namespace Composio.Runtime;

/// <summary>A client span and a duration for each call, under the name <c>Composio</c>. Tags hold no credential, no body and no query.</summary>
internal sealed class CallTelemetry : IDisposable
{
    private static readonly Histogram<double> Duration =
        ComposioTelemetry.Meter.CreateHistogram<double>("http.client.request.duration", "s", "Duration of calls to the Composio API, retries included.");

    private readonly PendingCall _call;
    private readonly TimeProvider _clock;
    private readonly Activity? _span;
    private readonly long _start;
    private string? _errorType;

    private CallTelemetry(PendingCall call, TimeProvider clock)
    {
        _call = call;
        _clock = clock;
        _start = clock.GetTimestamp();
        _span = ComposioTelemetry.Source.HasListeners()
            ? ComposioTelemetry.Source.StartActivity($"{call.Operation.Method} {call.Operation.Route}", ActivityKind.Client)
            : null;
    }

    /// <summary>Starts to watch a call; null when nobody listens.</summary>
    public static CallTelemetry? Start(PendingCall call, TimeProvider clock) =>
        Duration.Enabled || ComposioTelemetry.Source.HasListeners() ? new(call, clock) : null;

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

        if (_call.Attempts > 1)
        {
            span.SetTag("http.request.resend_count", _call.Attempts - 1);
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
            { "composio.operation", _call.Operation.Name },
            { "http.request.method", _call.Operation.Method.Method },
            { "url.template", _call.Operation.Route },
            { "server.address", _call.Url.Host },
            { "server.port", _call.Url.Port },
        };
        if (_call.StatusCode is { } status)
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
