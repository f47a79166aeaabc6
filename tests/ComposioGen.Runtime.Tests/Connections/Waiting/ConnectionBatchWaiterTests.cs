using System.Runtime.CompilerServices;

namespace Composio.Runtime.Tests;

public class ConnectionBatchWaiterTests
{
    private readonly ManualTime _time = new();
    private readonly List<(double At, int Ids)> _calls = [];

    // The status of each account over time; other accounts are not listed.
    private readonly Dictionary<string, Func<double, string?>> _statuses = [];

    [Fact]
    public async Task WaitAsync_Results_AreReturnedAsTheyBecomeKnown()
    {
        Becomes("a", (3, "ACTIVE"));
        Becomes("b", (0, "ACTIVE"));
        Becomes("c", (1, "FAILED"));
        var results = await WaitAsync(["a", "b", "c"]);
        results.Select(result => result.ConnectedAccountId).ShouldBe(["b", "c", "a"]);
        results[0].GetAccount().ShouldBe("b:ACTIVE");
        results[1].Error.ShouldBeOfType<ConnectionFailedException>().StatusReason.ShouldBe("because");
        Should.Throw<ConnectionFailedException>(() => results[1].GetAccount());
        _calls.Select(call => call.Ids).ShouldBe([3, 2, 1, 1]);
    }

    [Fact]
    public async Task WaitAsync_HundredAccounts_ShareACallAtGrowingIntervals()
    {
        var ids = Enumerable.Range(0, 250).Select(index => $"ca_{index}").ToList();
        ids.ForEach(id => Becomes(id));
        var results = await WaitAsync(ids, timeout: 10);
        results.Count.ShouldBe(250);
        results.ShouldAllBe(result => result.Error is ConnectionTimeoutException);
        _calls.Select(call => call.At).Distinct().ShouldBe([0, 1, 2.5, 4.75, 8.125]);
        _calls.Count.ShouldBe(5 * 3);
        _calls.Take(3).Select(call => call.Ids).ShouldBe([100, 100, 50]);
    }

    [Fact]
    public async Task WaitAsync_SeveralChunks_AreIndependent()
    {
        var ids = Enumerable.Range(0, 250).Select(index => $"ca_{index}").ToList();
        ids.ForEach(id => Becomes(id, (0, "ACTIVE")));
        (await WaitAsync(ids)).Select(result => result.ConnectedAccountId).ShouldBe(ids);
        _calls.Count.ShouldBe(3);
    }

    [Fact]
    public async Task WaitAsync_AccountMissingTwiceInARow_IsNotFound()
    {
        Becomes("late", (1, "ACTIVE"));
        _statuses["late"] = at => at < 1 ? null : "ACTIVE";
        var results = await WaitAsync(["gone", "late"]);
        results.Single(result => result.ConnectedAccountId == "gone").Error.ShouldBeOfType<ConnectionMissingException>().Message.ShouldContain("gone");
        results.Single(result => result.ConnectedAccountId == "late").IsConnected.ShouldBeTrue();
    }

    [Fact]
    public async Task WaitAsync_ExcessiveRetryDelay_IsClampedWithoutTimeout()
    {
        var calls = 0;
        _statuses["a"] = _ => ++calls == 1 ? throw Fault(429, TimeSpan.FromDays(366)) : "ACTIVE";
        (await WaitAsync(Wait([new("a")], Timeout.InfiniteTimeSpan))).Single().IsConnected.ShouldBeTrue();
        _calls.Select(call => call.At).ShouldBe([0, 60]);
    }

    [Fact]
    public async Task WaitAsync_MissingOnceAtTheEnd_IsTimeout()
    {
        Becomes("lost");
        _statuses["lost"] = at => at < 2 ? "INITIATED" : null;
        (await WaitAsync(["lost"], timeout: 3)).Single().Error.ShouldBeOfType<ConnectionTimeoutException>().LastStatus.ShouldBe("INITIATED");
        (await WaitAsync(["gone"], timeout: 3)).Single().Error.ShouldBeOfType<ConnectionMissingException>();
    }

    [Fact]
    public async Task WaitAsync_ZeroTimeout_ChecksOnce()
    {
        Becomes("a");
        Becomes("b", (0, "ACTIVE"));
        var results = await WaitAsync(["a", "b", "gone"], timeout: 0);
        results.Select(result => result.Error?.GetType()).ShouldBe([null, typeof(ConnectionTimeoutException), typeof(ConnectionTimeoutException)]);
        results[2].Error!.Message.ShouldContain("did not return it");
        _calls.Count.ShouldBe(1);
    }

    [Fact]
    public async Task WaitAsync_ExpiredLink_EndsItsOwnWait()
    {
        Becomes("a");
        Becomes("b", (4, "ACTIVE"));
        var seen = new List<string>();
        var results = await WaitAsync(Wait(
            [new("a", ManualTime.Start.AddSeconds(2)), new("b", ManualTime.Start.AddSeconds(60), seen.Add)], 30));
        var error = results[0].Error.ShouldBeOfType<ConnectionTimeoutException>();
        error.LinkExpired.ShouldBeTrue();
        error.ConnectedAccountId.ShouldBe("a");
        results[1].IsConnected.ShouldBeTrue();
        seen.ShouldBe(["INITIATED", "INITIATED", "INITIATED", "ACTIVE"]);
    }

    [Fact]
    public async Task WaitAsync_TransientFault_KeepsWaitingUnlikeOthers()
    {
        var calls = 0;
        _statuses["a"] = _ => ++calls switch { 1 => throw Fault(503), 2 => throw Fault(429), _ => "ACTIVE" };
        (await WaitAsync(["a"])).Single().IsConnected.ShouldBeTrue();
        _statuses["a"] = _ => throw Fault(401);
        await Should.ThrowAsync<ComposioUnauthorizedException>(WaitAsync(["a"]));
    }

    [Theory]
    [InlineData("{\"items\":[{\"id\":\"a\",\"sta")]
    [InlineData("{\"items\":[")]
    [InlineData("")]
    [InlineData("<html>bad gateway</html>")]
    public async Task WaitAsync_TruncatedResponse_KeepsWaiting(string body)
    {
        using var transport = Api.Over(new StubHandler(() => StubResponse.Json(body)));
        var operation = new ComposioOperation("Accounts.List", HttpMethod.Get, "/accounts");
        var cut = await Api.Fails<ComposioResponseException>(transport.SendAsync(new ComposioRequest(operation).Literal("/accounts"), ListedConnection.ReadPage, default));
        var calls = 0;
        _statuses["a"] = _ => ++calls < 3 ? throw cut : "ACTIVE";

        (await WaitAsync(["a"])).Single().IsConnected.ShouldBeTrue();

        calls.ShouldBe(3);
    }

    [Fact]
    public async Task WaitAsync_ResponseAlwaysTruncated_TimesOutWithReason()
    {
        _statuses["a"] = _ => throw new ComposioResponseException("cut") { IsCutOff = true };

        var result = (await WaitAsync(["a"], timeout: 5)).Single();

        result.Error.ShouldBeOfType<ConnectionTimeoutException>().InnerException.ShouldBeOfType<ComposioResponseException>();
    }

    [Fact]
    public async Task WaitAsync_AccountShownHiddenAndShown_IsConnected()
    {
        _statuses["a"] = at => at switch { < 1 => "INITIATED", < 2 => null, < 3 => "INITIATED", < 6 => null, _ => "ACTIVE" };

        (await WaitAsync(["a"])).Single().IsConnected.ShouldBeTrue();
    }

    [Fact]
    public async Task WaitAsync_DuplicateOrNoIds_ReturnsOneOrNoResult()
    {
        Becomes("a", (0, "ACTIVE"));
        (await WaitAsync(["a", "a"])).Count.ShouldBe(1);
        (await WaitAsync([])).ShouldBeEmpty();
        _calls.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b")]
    public void WaitAsync_InvalidId_ThrowsAtOnce(string id) =>
        Should.Throw<ArgumentException>(() => Wait([new(id)], 1));

    [Fact]
    public void WaitAsync_NegativeTimeout_ThrowsAtOnce() => Should.Throw<ArgumentOutOfRangeException>(() => Wait([new("a")], -5));

    [Fact]
    public async Task WaitAsync_Cancelled_Throws()
    {
        Becomes("a");
        using var cancellation = new CancellationTokenSource();
        _statuses["a"] = _ =>
        {
            cancellation.Cancel();
            return "INITIATED";
        };
        await Should.ThrowAsync<OperationCanceledException>(CollectAsync(Wait([new("a")], 30, cancellation.Token)));
        await Should.ThrowAsync<OperationCanceledException>(CollectAsync(Wait([new("a")], 30).WithCancellation(new(canceled: true))));
    }

    private static ComposioApiException Fault(int status, TimeSpan? retryAfter = null) => ApiErrorFactory.Create(
        new() { Operation = Api.Get, StatusCode = (System.Net.HttpStatusCode)status, CredentialKey = Api.Key, RetryAfter = retryAfter }, default);

    private void Becomes(string id, params (double At, string Status)[] changes) =>
        _statuses[id] = at => changes.LastOrDefault(change => change.At <= at).Status ?? "INITIATED";

    private async Task<List<ConnectionResult<string>>> WaitAsync(IEnumerable<string> ids, double timeout = 30) =>
        await WaitAsync(Wait(ids.Select(id => new AwaitedConnection(id)), timeout));

    private async Task<List<ConnectionResult<string>>> WaitAsync(IAsyncEnumerable<ConnectionResult<string>> wait)
    {
        var task = Alone(() => CollectAsync(wait));
        for (var step = 0; step < 1000 && !task.IsCompleted; step++)
        {
            Alone(() =>
            {
                _time.Advance(TimeSpan.FromSeconds(0.125));
                return true;
            });
        }

        return await task.WaitAsync(ManualTime.Patience);
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

    private static async Task<List<ConnectionResult<string>>> CollectAsync(IAsyncEnumerable<ConnectionResult<string>> wait)
    {
        var results = new List<ConnectionResult<string>>();
        await foreach (var result in wait)
        {
            results.Add(result);
        }

        return results;
    }

    private static async Task<List<ConnectionResult<string>>> CollectAsync(ConfiguredCancelableAsyncEnumerable<ConnectionResult<string>> wait)
    {
        await foreach (var result in wait)
        {
            return [result];
        }

        return [];
    }

    private IAsyncEnumerable<ConnectionResult<string>> Wait(IEnumerable<AwaitedConnection> connections, double timeout, CancellationToken ct = default) =>
        Wait(connections, TimeSpan.FromSeconds(timeout), ct);

    private IAsyncEnumerable<ConnectionResult<string>> Wait(IEnumerable<AwaitedConnection> connections, TimeSpan timeout, CancellationToken ct = default)
    {
        var transport = Api.Over(new StubHandler(), options => options.TimeProvider = _time);
        var list = new ConnectionList<string>(ListAsync, static account => account.Split(':')[0], static account => new(account.Split(':')[1], "because"));
        return ConnectionBatchWaiter.WaitAsync(connections, list, new(transport, timeout, null), ct);
    }

    private async IAsyncEnumerable<string> ListAsync(IReadOnlyList<string> ids, [EnumeratorCancellation] CancellationToken ct)
    {
        await Task.CompletedTask;
        ct.ThrowIfCancellationRequested();
        var at = Math.Round(_time.Elapsed.TotalSeconds, 3);
        _calls.Add((at, ids.Count));
        foreach (var id in ids)
        {
            if (_statuses.GetValueOrDefault(id)?.Invoke(at) is { } status)
            {
                yield return $"{id}:{status}";
            }
        }
    }
}
