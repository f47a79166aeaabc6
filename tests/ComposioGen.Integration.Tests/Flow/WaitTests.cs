using Composio.Testing;

namespace ComposioGen.Integration.Tests;

/// <summary>How a wait ends when the connection does not become active.</summary>
public sealed class WaitTests : ServerTest
{
    [Fact]
    public async Task Time_runs_out_after_a_minute_by_default()
    {
        var connection = await LinkAsync();
        var error = await Should.ThrowAsync<ConnectionTimeoutException>(Time.DriveAsync(connection.WaitForConnectionAsync()));
        error.ConnectedAccountId.ShouldBe(connection.Id);
        error.LastStatus.ShouldBe("INITIATED");
        error.LinkExpired.ShouldBeFalse();
        Time.Elapsed.ShouldBe(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task A_timeout_of_zero_checks_once()
    {
        var connection = await LinkAsync();
        var before = Server.RequestCount;
        await Should.ThrowAsync<ConnectionTimeoutException>(connection.WaitForConnectionAsync(TimeSpan.Zero));
        Server.RequestCount.ShouldBe(before + 1);
    }

    [Fact]
    public async Task A_wait_can_be_taken_up_again_by_id()
    {
        var connection = await LinkAsync();
        await Should.ThrowAsync<ConnectionTimeoutException>(connection.WaitForConnectionAsync(TimeSpan.Zero));
        Server.CompleteLink(connection.Id);
        (await Client.ConnectedAccounts.WaitForConnectionAsync(connection.Id)).Status.ShouldBe(ConnectionStatus.Active);
    }

    [Theory]
    [InlineData("FAILED")]
    [InlineData("EXPIRED")]
    [InlineData("REVOKED")]
    public async Task A_final_status_ends_the_wait_at_the_first_check(string status)
    {
        var account = Server.AddAccount(User, Server.AddAuthConfig("slack", "OAUTH2"));
        Server.SetStatus(account, status, "because");
        var error = await Should.ThrowAsync<ConnectionFailedException>(Client.ConnectedAccounts.WaitForConnectionAsync(account));
        error.Status.ShouldBe(status);
        error.Message.ShouldContain("because");
        Server.RequestCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_passing_fault_does_not_end_the_wait()
    {
        var connection = await LinkAsync();
        Server.Faults.Enqueue(Fault.Status(503).Times(3), Fault.Drop().Times(3), Fault.Html().Times(3));
        var account = await Time.DriveAsync(connection.WaitForConnectionAsync(), atPause: _ =>
        {
            if (Server.Faults.Pending == 0 && Server.Account(connection.Id).Status == "INITIATED")
            {
                Server.CompleteLink(connection.Id);
            }
        });
        account.Status.ShouldBe(ConnectionStatus.Active);
    }

    [Fact]
    public async Task Cancelling_during_a_pause_ends_the_wait_at_once()
    {
        var connection = await LinkAsync();
        var before = Server.RequestCount;
        using var cancellation = new CancellationTokenSource();
        var wait = connection.WaitForConnectionAsync(cancellationToken: cancellation.Token);
        var error = await Should.ThrowAsync<OperationCanceledException>(Time.DriveAsync(wait, atPause: _ => cancellation.Cancel()));
        error.CancellationToken.ShouldBe(cancellation.Token);
        Server.RequestCount.ShouldBe(before + 1);
    }

    [Fact]
    public async Task Cancelling_while_the_server_is_silent_ends_the_wait_at_once()
    {
        var connection = await LinkAsync();
        var before = Server.RequestCount;
        Server.Faults.Enqueue(Fault.Hang());
        using var cancellation = new CancellationTokenSource();
        var wait = connection.WaitForConnectionAsync(cancellationToken: cancellation.Token);
        await Server.Requests.WaitForAsync(before + 1);
        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(wait);
    }

    [Fact]
    public async Task An_account_that_does_not_exist_is_a_typed_error()
    {
        var error = await Should.ThrowAsync<ConnectedAccountNotFoundException>(Client.ConnectedAccounts.WaitForConnectionAsync("ca_missing"));
        error.Message.ShouldContain("ca_missing");
    }

    private Task<ConnectionRequest> LinkAsync() => Client.ConnectedAccounts.LinkAsync(User, Server.AddAuthConfig("slack", "OAUTH2"));
}
