namespace Composio.Runtime.Tests;

/// <summary>Represents a wait with scripted checks, and records the times of the checks.</summary>
internal sealed class PollRun : IDisposable
{
    private readonly ComposioTransport _transport;
    private readonly Func<int, CancellationToken, Task<string>> _check;

    public PollRun(Func<int, CancellationToken, Task<string>> check)
    {
        _check = check;
        _transport = Api.Over(new StubHandler(), options => options.TimeProvider = Time);
    }

    /// <summary>Each check returns the next entry, a status or a fault to throw; the last one is repeated.</summary>
    public PollRun(params object[] script)
        : this((index, _) => script[Math.Min(index, script.Length - 1)] switch
        {
            Exception fault => Task.FromException<string>(fault),
            var status => Task.FromResult((string)status),
        })
    {
    }

    public ManualTime Time { get; } = new();

    public List<double> CheckedAt { get; } = [];

    public Task<string> Start(TimeSpan? timeout = null, DateTimeOffset? expiresAt = null, CancellationToken ct = default) =>
        Alone(() => ConnectionWaiter.WaitAsync("ca_1", Check, status => new(status, "because"), new(_transport, timeout, expiresAt), ct));

    /// <summary>Records that this client has just created the account.</summary>
    public void Created() => _transport.Shared<ClaimedConnections>().Claim("ca_1", Time).ShouldBeTrue();

    public void Advance(double seconds) => Alone(() =>
    {
        Time.Advance(TimeSpan.FromSeconds(seconds));
        return true;
    });

    public void Dispose() => _transport.Dispose();

    private Task<string> Check(string id, CancellationToken ct)
    {
        id.ShouldBe("ca_1");
        CheckedAt.Add(Math.Round(Time.Elapsed.TotalSeconds, 3));
        return _check(CheckedAt.Count - 1, ct);
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
}
