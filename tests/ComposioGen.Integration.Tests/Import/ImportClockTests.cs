using Composio.Testing;
using Shouldly;
using Xunit;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests imports while this machine's clock is set back or forward.</summary>
public sealed class ImportClockTests : ImportTest
{
    private protected override ComposioTestServerOptions ServerOptions => new() { TimeProvider = Time, ListDelay = TimeSpan.FromSeconds(10) };

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(24 * 3650)]
    [InlineData(-24 * 3650)]
    public async Task ImportAsync_ClockJumpsBetweenRequests_CreatesOneAccountEach(double hours)
    {
        var clock = new ShiftedTime(Time);
        var ledger = new SurvivingLedger();
        Server.Faults.Enqueue(
            Fault.StatusAfterProcessing(500).On("POST", "/connected_accounts").Times(3),
            Fault.DropAfterProcessing().On("POST", "/connected_accounts"));
        using var wire = new Jumping(() => clock.Shift += TimeSpan.FromHours(hours) / 50);
        using var client = Over(wire, clock);

        var first = await ImportAsync(Users(10), new() { Ledger = ledger, Concurrency = 2 }, client);
        clock.Shift = TimeSpan.FromHours(-hours);
        var second = await ImportAsync(Users(10), new() { Ledger = ledger }, client);

        first.ShouldAllBe(result => result is ImportResult.Connected);
        second.ShouldAllBe(result => result is ImportResult.AlreadyConnected);
        Accounts.Count.ShouldBe(10);
        Time.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(3));
    }

    [Theory]
    [InlineData(48)]
    [InlineData(-48)]
    public async Task InitiateAsync_ClockJumpsAfterCreate_FindsAccountOfClient(double hours)
    {
        var clock = new ShiftedTime(Time);
        using var client = Over(new SocketsHttpHandler(), clock);
        var first = await Time.DriveAsync(client.ConnectedAccounts.InitiateAsync(User, ApiKeys, Key()));
        clock.Shift = TimeSpan.FromHours(hours);

        var error = await Should.ThrowAsync<MultipleConnectedAccountsException>(() => client.ConnectedAccounts.InitiateAsync(User, ApiKeys, Key()));

        error.ConnectedAccountIds.ShouldBe([first.Id]);
    }

    private ComposioClient Over(HttpMessageHandler handler, TimeProvider clock)
    {
        var options = Options();
        options.HttpClient = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        options.TimeProvider = clock;
        return new(options);
    }

    private sealed class Jumping(Action jump) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            jump();
            return base.SendAsync(request, cancellationToken);
        }
    }

    // The wall clock can be set; elapsed time and timers are unaffected, as on a real machine.
    private sealed class ShiftedTime(TimeProvider inner) : TimeProvider
    {
        public TimeSpan Shift { get; set; }

        public override long TimestampFrequency => inner.TimestampFrequency;

        public override DateTimeOffset GetUtcNow() => inner.GetUtcNow() + Shift;

        public override long GetTimestamp() => inner.GetTimestamp();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => inner.CreateTimer(callback, state, dueTime, period);
    }
}
