using Composio.Testing;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests waits for connections that do not become active.</summary>
public sealed class WaitTests : ServerTest
{
    [Fact]
    public async Task WaitForConnectionAsync_DefaultTimeout_IsOneMinute()
    {
        var connection = await LinkAsync();
        var error = await Should.ThrowAsync<ConnectionTimeoutException>(Time.DriveAsync(connection.WaitForConnectionAsync()));
        error.ConnectedAccountId.ShouldBe(connection.Id);
        error.LastStatus.ShouldBe("INITIATED");
        error.LinkExpired.ShouldBeFalse();
        Time.Elapsed.ShouldBe(TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task WaitForConnectionAsync_ZeroTimeout_ChecksOnce()
    {
        var connection = await LinkAsync();
        var before = Server.RequestCount;
        await Should.ThrowAsync<ConnectionTimeoutException>(connection.WaitForConnectionAsync(TimeSpan.Zero));
        Server.RequestCount.ShouldBe(before + 1);
    }

    [Fact]
    public async Task WaitForConnectionAsync_AccountId_ResumesWait()
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
    public async Task WaitForConnectionAsync_FinalStatus_EndsAtFirstCheck(string status)
    {
        var account = Server.AddAccount(User, Server.AddAuthConfig("slack", "OAUTH2"));
        Server.SetStatus(account, status, "because");
        var error = await Should.ThrowAsync<ConnectionFailedException>(Client.ConnectedAccounts.WaitForConnectionAsync(account));
        error.Status.ShouldBe(status);
        error.Message.ShouldContain("because");
        Server.RequestCount.ShouldBe(1);
    }

    [Fact]
    public async Task WaitForConnectionAsync_TransientFault_KeepsWaiting()
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
    public async Task WaitForConnectionAsync_CancelledDuringDelay_EndsAtOnce()
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
    public async Task WaitForConnectionAsync_CancelledDuringRequest_EndsAtOnce()
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
    public async Task WaitForConnectionAsync_UnknownAccount_Throws()
    {
        var error = await Should.ThrowAsync<ConnectedAccountNotFoundException>(Client.ConnectedAccounts.WaitForConnectionAsync("ca_missing"));
        error.Message.ShouldContain("ca_missing");
    }

    private Task<ConnectionRequest> LinkAsync() => Client.ConnectedAccounts.LinkAsync(User, Server.AddAuthConfig("slack", "OAUTH2"));
}
