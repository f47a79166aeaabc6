using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Composio.Runtime.Tests;

public sealed class WaitTelemetryTests : IDisposable
{
    private readonly ManualTime _time = new();
    private readonly string _id = "ca_" + Guid.NewGuid().ToString("N");
    private readonly List<Activity> _spans = [];
    private readonly List<(string Name, double Value, Dictionary<string, object?> Tags)> _measured = [];
    private readonly ActivityListener _spanListener;
    private readonly MeterListener _meterListener = new();
    private readonly AsyncLocal<bool> _mine = new();

    public WaitTelemetryTests()
    {
        _spanListener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Composio",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                if (_mine.Value)
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
        _meterListener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Record(instrument.Name, value, tags));
        _meterListener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Record(instrument.Name, value, tags));
        _meterListener.Start();
        _mine.Value = true;
    }

    public void Dispose()
    {
        _spanListener.Dispose();
        _meterListener.Dispose();
    }

    [Fact]
    public async Task WaitAsync_Wait_RecordsSpanAndDuration()
    {
        await WaitAsync("INITIATED", "ACTIVE");

        var wait = _spans.Single(span => span.DisplayName == "wait ConnectedAccounts.WaitForConnection");
        wait.Kind.ShouldBe(ActivityKind.Internal);
        wait.TagObjects.ToDictionary().ShouldBe(
            new Dictionary<string, object?>
            {
                ["composio.operation"] = "ConnectedAccounts.WaitForConnection",
                ["composio.connection.status"] = "ACTIVE",
                ["composio.connected_account.id"] = _id,
                ["composio.wait.accounts"] = 1,
                ["composio.wait.checks"] = 2,
            },
            ignoreOrder: true);
        _spans.Count(span => span.ParentSpanId == wait.SpanId && span.Kind == ActivityKind.Client).ShouldBe(2);

        var (_, seconds, tags) = _measured.Single(entry => entry.Name == "composio.connection.wait.duration");
        seconds.ShouldBe(1);
        tags.Keys.ShouldBe(["composio.operation", "composio.connection.status"], ignoreOrder: true);
        _measured.Single(entry => entry.Name == "composio.connection.wait.checks").Value.ShouldBe(2);
    }

    [Fact]
    public async Task WaitAsync_Failure_RecordsReasonWithoutSecrets()
    {
        await Should.ThrowAsync<ConnectionFailedException>(WaitAsync("FAILED"));

        var wait = _spans.Single(span => span.Kind == ActivityKind.Internal);
        wait.Status.ShouldBe(ActivityStatusCode.Error);
        wait.GetTagItem("error.type").ShouldBe(typeof(ConnectionFailedException).FullName);
        wait.GetTagItem("composio.connection.status").ShouldBe("FAILED");
        var everything = string.Join(' ', _spans.SelectMany(span => span.TagObjects).Concat(_measured.SelectMany(entry => entry.Tags)).Select(tag => $"{tag.Key}={tag.Value}"));
        everything.ShouldNotContain(Api.Key);
        everything.ShouldNotContain("secret-reason");
        _measured.SelectMany(entry => entry.Tags.Values).ShouldNotContain(_id);
    }

    [Theory]
    [InlineData("MADE_UP_BY_SERVER")]
    [InlineData("user-42-of-somebody")]
    public async Task WaitAsync_StatusOutsideDocument_IsTaggedAsOther(string status)
    {
        await Should.ThrowAsync<ConnectionTimeoutException>(WaitAsync(status));

        var waits = _measured.FindAll(entry => entry.Name.StartsWith("composio.connection.wait.", StringComparison.Ordinal));
        waits.Count.ShouldBe(2);
        waits.ShouldAllBe(entry => Equals(entry.Tags["composio.connection.status"], "other"));
        _spans.Single(span => span.Kind == ActivityKind.Internal).GetTagItem("composio.connection.status").ShouldBe("other");
    }

    [Fact]
    public void Of_StatusOfDocument_IsDocumented()
    {
        ConnectionObservation.Of(PetKind.NamedValues[0], null).IsDocumented.ShouldBeTrue();
        ConnectionObservation.Of(PetKind.FromValue("made up"), "why").ShouldBe(new("made up", "why"));
    }

    [Fact]
    public async Task WaitAsync_Span_DoesNotLeakToCaller()
    {
        var before = Activity.Current;
        await WaitAsync("ACTIVE");
        Activity.Current.ShouldBe(before);
    }

    [Fact]
    public async Task WaitManyAsync_Span_DoesNotSurroundConsumer()
    {
        var before = Activity.Current;
        using var transport = Api.Over(new StubHandler(StubResponse.Ok()), options => options.TimeProvider = _time);
        var list = new ConnectionList<string>((ids, _) => Enumerate(ids), static id => id, static _ => new("ACTIVE", null));
        await foreach (var result in ConnectionBatchWaiter.WaitAsync([new(_id), new(_id + "x")], list, new(transport, null, null), default))
        {
            result.IsConnected.ShouldBeTrue();
            Activity.Current.ShouldBe(before);
        }

        Activity.Current.ShouldBe(before);
        var wait = _spans.Single(span => span.DisplayName == "wait ConnectedAccounts.WaitForConnections");
        wait.GetTagItem("composio.wait.accounts").ShouldBe(2);
        wait.GetTagItem("composio.wait.checks").ShouldBe(1);
    }

    private static async IAsyncEnumerable<string> Enumerate(IEnumerable<string> ids)
    {
        await Task.CompletedTask;
        foreach (var id in ids)
        {
            yield return id;
        }
    }

    private async Task WaitAsync(params string[] statuses)
    {
        var answers = statuses.Select(status => StubResponse.Ok($$"""{"id":"{{status}}"}""")).ToArray();
        using var transport = Api.Over(new StubHandler(answers), options => options.TimeProvider = _time);
        var wait = Alone(() => ConnectionWaiter.WaitAsync(
            _id, (_, token) => transport.GetPet(token), static pet => new(pet.Id, "secret-reason") { IsDocumented = pet.Id.Length < 10 }, new(transport, TimeSpan.FromSeconds(30), null), default));
        for (var step = 0; step < 200 && !wait.IsCompleted; step++)
        {
            Alone(() =>
            {
                _time.Advance(TimeSpan.FromMilliseconds(250));
                return true;
            });
        }

        await wait.WaitAsync(ManualTime.Patience);
    }

    // Without the context of the test runner, the continuation of a timer runs on this thread before Advance returns.
    private static T Alone<T>(Func<T> action)
    {
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return action();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    private void Record(string name, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (_mine.Value)
        {
            _measured.Add((name, value, new Dictionary<string, object?>(tags.ToArray())));
        }
    }
}
