using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Composio.Runtime.Tests;

public sealed class CallTelemetryTests : IDisposable
{
    // Other tests run concurrently and create spans too; only this test calls this operation.
    private static readonly ComposioOperation Traced = new("Traced.Get", HttpMethod.Get, "/api/v3.1/traced/{id}");

    private readonly ManualTime _time = new();
    private readonly List<Activity> _spans = [];
    private readonly List<string> _sampled = [];
    private readonly List<(double Seconds, Dictionary<string, object?> Tags)> _durations = [];
    private readonly ActivityListener _spanListener;
    private readonly MeterListener _meterListener = new();

    public CallTelemetryTests()
    {
        _spanListener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Composio",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
            {
                if (options.Name.Contains("/traced/", StringComparison.Ordinal))
                {
                    _sampled.AddRange(options.Tags?.Select(tag => tag.Key) ?? []);
                }

                return ActivitySamplingResult.AllData;
            },
            ActivityStopped = span =>
            {
                if (span.DisplayName.Contains("/traced/", StringComparison.Ordinal))
                {
                    _spans.Add(span);
                }
            },
        };
        ActivitySource.AddActivityListener(_spanListener);
        _meterListener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "Composio")
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meterListener.SetMeasurementEventCallback<double>(Record);
        _meterListener.Start();
    }

    public void Dispose()
    {
        _spanListener.Dispose();
        _meterListener.Dispose();
    }

    [Fact]
    public async Task SendAsync_Call_RecordsClientSpanAndDuration()
    {
        await SendAsync(StubResponse.Ok());

        var span = _spans.Single();
        span.DisplayName.ShouldBe("GET /api/v3.1/traced/{id}");
        span.Kind.ShouldBe(ActivityKind.Client);
        span.Status.ShouldBe(ActivityStatusCode.Unset);
        var tags = span.TagObjects.ToDictionary();
        tags.Keys.ShouldBe(["composio.operation", "http.request.method", "url.template", "url.full", "server.address", "server.port", "http.response.status_code"], ignoreOrder: true);
        tags["composio.operation"].ShouldBe("Traced.Get");
        tags.Remove("url.full", out var url).ShouldBeTrue();
        url.ShouldBeOfType<string>().ShouldStartWith("https://backend.composio.dev/api/v3.1/");
        tags["server.address"].ShouldBe("backend.composio.dev");
        tags["http.response.status_code"].ShouldBe(200);

        var (seconds, metric) = _durations.Single();
        seconds.ShouldBe(0);
        metric.ShouldBe(tags, ignoreOrder: true);
    }

    [Fact]
    public async Task SendAsync_Sampler_SeesRequestTags()
    {
        await SendAsync(StubResponse.Ok());

        _sampled.ShouldBe(
            ["composio.operation", "http.request.method", "url.template", "url.full", "server.address", "server.port"], ignoreOrder: true);
    }

    [Fact]
    public async Task SendAsync_Retries_AreOneSpan()
    {
        await SendAsync(() => StubResponse.Status(503), () => StubResponse.Status(503), StubResponse.Ok());
        _spans.Single().GetTagItem("http.request.resend_count").ShouldBe(2);
        _durations.Single().Seconds.ShouldBe(1.5, 1e-6);
    }

    [Fact]
    public async Task SendAsync_Failure_RecordsReasonWithoutSecrets()
    {
        await Should.ThrowAsync<ComposioNotFoundException>(() => SendAsync(() => StubResponse.Status(404)));
        await Should.ThrowAsync<ComposioResponseException>(() => SendAsync(StubResponse.Ok("secret-body")));

        _spans.Select(span => span.GetTagItem("error.type")).ShouldBe(["404", typeof(ComposioResponseException).FullName]);
        _spans.ShouldAllBe(span => span.Status == ActivityStatusCode.Error);
        var everything = string.Join(' ', _spans.SelectMany(span => span.TagObjects).Concat(_durations.SelectMany(entry => entry.Tags)).Select(tag => $"{tag.Key}={tag.Value}"));
        foreach (var secret in (string[])[Api.Key, "secret", "p1"])
        {
            everything.ShouldNotContain(secret);
        }

        _spans.ShouldAllBe(span => span.StatusDescription == null && !span.Events.Any());
    }

    [Fact]
    public async Task SendAsync_Span_DoesNotLeakToCaller()
    {
        var before = Activity.Current;
        await SendAsync(StubResponse.Ok());
        Activity.Current.ShouldBe(before);
    }

    private async Task SendAsync(params Func<HttpResponseMessage>[] answers)
    {
        using var transport = Api.Over(new StubHandler(answers), options => options.TimeProvider = _time);
        var request = new ComposioRequest(Traced).Literal("/traced/").Segment("p1", "id").Query("q", "secret-query");
        var call = transport.SendAsync(request, Pet.ReadFrom, default);
        await _time.Drive(call);
        await call;
    }

    private void Record(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags, object? state)
    {
        var found = new Dictionary<string, object?>(tags.ToArray());
        if (Equals(found["composio.operation"], Traced.Name))
        {
            _durations.Add((value, found));
        }
    }
}
