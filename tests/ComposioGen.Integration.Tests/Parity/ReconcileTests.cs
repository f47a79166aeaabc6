using Composio.Testing;

namespace ComposioGen.Integration.Tests.Parity;

/// <summary>Tests creates whose response is lost, with a server that may have created the account. Nothing is ever sent twice.</summary>
[Trait("row", "B14")]
public sealed class ReconcileTests : ServerTest
{
    // The server's clock and the date of its responses are equal, as with the real API; the client's clock may differ.
    private protected override ComposioTestServerOptions ServerOptions => new();

    [Theory]
    [MemberData(nameof(AfterProcessing))]
    public async Task InitiateAsync_LostResponse_ReturnsCreatedAccount(string fault)
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        Server.Faults.Enqueue(Of(fault).On("POST"));
        var connection = await Time.DriveAsync(Client.ConnectedAccounts.InitiateAsync(User, authConfig, Tokens()));
        connection.Id.ShouldBe(Server.Accounts.ShouldHaveSingleItem().Id);
        Posts().ShouldBe(1);
        (await connection.WaitForConnectionAsync()).Id.ShouldBe(connection.Id);
    }

    [Theory]
    [MemberData(nameof(AfterProcessing))]
    public async Task LinkAsync_LostResponse_ThrowsWithAccountId(string fault)
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        Server.Faults.Enqueue(Of(fault).On("POST"));
        var error = await Should.ThrowAsync<ConnectionOutcomeUnknownException>(Time.DriveAsync(Client.ConnectedAccounts.LinkAsync(User, authConfig)));
        error.AccountMayExist.ShouldBeTrue();
        error.ConnectedAccountId.ShouldBe(Server.Accounts.ShouldHaveSingleItem().Id);
        Posts().ShouldBe(1);
    }

    [Fact]
    public async Task InitiateAsync_LostResponseAndSharedAccount_ReturnsIt()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        Server.Faults.Enqueue(Fault.DropAfterProcessing().On("POST"));
        var connection = await Time.DriveAsync(Client.ConnectedAccounts.InitiateAsync(User, authConfig, Tokens(), new() { Experimental = new() { AccountType = AccountType.Shared } }));
        Server.Account(connection.Id).IsShared.ShouldBeTrue();
    }

    [Fact]
    public async Task InitiateAsync_ServerErrorAndNoNewAccount_ThrowsNotCreated()
    {
        Server.Faults.Enqueue(Fault.Status(500).On("POST"));
        var error = await Should.ThrowAsync<ConnectionOutcomeUnknownException>(
            Time.DriveAsync(Client.ConnectedAccounts.InitiateAsync(User, Server.AddAuthConfig("slack", "OAUTH2"), Tokens())));
        error.AccountMayExist.ShouldBeTrue();
        error.InnerException.ShouldBeOfType<ComposioServerException>();
        error.ToString().ShouldNotContain("xoxb");
        Posts().ShouldBe(1);
    }

    [Fact]
    public async Task InitiateAsync_ConnectionLostAndNoNewAccount_ThrowsOutcomeUnknown()
    {
        Server.Faults.Enqueue(Fault.Drop().On("POST"));
        var error = await Should.ThrowAsync<ConnectionOutcomeUnknownException>(
            Time.DriveAsync(Client.ConnectedAccounts.InitiateAsync(User, Server.AddAuthConfig("slack", "OAUTH2"), Tokens())));
        error.AccountMayExist.ShouldBeTrue();
        error.ConnectedAccountId.ShouldBeNull();
        Posts().ShouldBe(1);
    }

    [Fact]
    public async Task InitiateAsync_ConnectionLostAndTwoNewAccounts_ThrowsOutcomeUnknown()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        Server.Faults.Enqueue(Fault.Drop().On("POST"));
        var error = await Should.ThrowAsync<ConnectionOutcomeUnknownException>(Time.DriveAsync(
            Client.ConnectedAccounts.InitiateAsync(User, authConfig, Tokens()),
            atPause: pause =>
            {
                if (pause == 1)
                {
                    Server.AddAccount(User, authConfig);
                    Server.AddAccount(User, authConfig);
                }
            }));
        error.CandidateIds.Count.ShouldBe(2);
        error.ConnectedAccountId.ShouldBeNull();
    }

    [Fact]
    public async Task InitiateAsync_ConnectionLostAndOlderAccount_IgnoresIt()
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        await Client.ConnectedAccounts.InitiateAsync(User, authConfig, Tokens());
        Server.Faults.Enqueue(Fault.Status(500).On("POST"));
        var error = await Should.ThrowAsync<ConnectionOutcomeUnknownException>(
            Time.DriveAsync(Client.ConnectedAccounts.InitiateAsync(User, authConfig, Tokens(), new() { AllowMultiple = true })));
        error.AccountMayExist.ShouldBeTrue();
    }

    public static TheoryData<string> AfterProcessing => ["500", "504", "drop", "cut", "truncated"];

    private static Fault Of(string name) => name switch
    {
        "drop" => Fault.DropAfterProcessing(),
        "cut" => Fault.DropMidAnswer(),
        "truncated" => Fault.TruncatedJson(),
        var status => Fault.StatusAfterProcessing(int.Parse(status, System.Globalization.CultureInfo.InvariantCulture)),
    };

    private int Posts() => Server.Requests.Count(request => request.Method == "POST");
}
