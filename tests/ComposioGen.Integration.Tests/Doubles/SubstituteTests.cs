using Composio.Testing;
using NSubstitute;

namespace ComposioGen.Integration.Tests.Doubles;

public sealed class SubstituteTests
{
    [Fact]
    public async Task Substitute_ClientAndRequest_ReturnsConfiguredValues()
    {
        var account = SampleAccount.Create("ca_1");
        var request = Substitute.For<ConnectionRequest>();
        request.Id.Returns("ca_1");
        request.WaitForConnectionAsync().ReturnsForAnyArgs(account);
        var accounts = Substitute.For<ConnectedAccountsClient>();
        accounts.InitiateAsync("user_1", "ac_1", Arg.Any<ConnectionState>()).Returns(request);
        var composio = Substitute.For<ComposioClient>();
        composio.ConnectedAccounts.Returns(accounts);

        var started = await composio.ConnectedAccounts.InitiateAsync("user_1", "ac_1", AuthScheme.BearerToken(new() { Token = "t" }));

        started.Id.ShouldBe("ca_1");
        (await started.WaitForConnectionAsync()).ShouldBeSameAs(account);
        await accounts.Received(1).InitiateAsync("user_1", "ac_1", Arg.Any<ConnectionState>());
    }

    [Fact]
    public async Task DerivedClient_OverriddenMember_IsUsedByOtherMembers()
    {
        var accounts = new FakeAccounts();

        var all = new List<string>();
        await foreach (var account in accounts.ListAllAsync())
        {
            all.Add(account.Id);
        }

        all.ShouldBe(["ca_1", "ca_2"]);
        (await Should.ThrowAsync<InvalidOperationException>(() => accounts.GetAsync("ca_1"))).Message.ShouldContain("ConnectedAccounts.Get was called");
    }

    [Fact]
    public async Task With_RealClient_AffectsThatCallOnly()
    {
        await using var server = await ComposioTestServer.StartAsync();
        using var composio = new ComposioClient(new ComposioClientOptions { ApiKey = "wrong", BaseUrl = server.BaseUrl });

        await Should.ThrowAsync<ComposioUnauthorizedException>(() => composio.ConnectedAccounts.ListAsync());
        var (page, response) = await composio.With(new() { ApiKey = server.ApiKey }).WithResponseAsync(client => client.ConnectedAccounts.ListAsync());

        page.Items.ShouldBeEmpty();
        response.GetJson().ShouldContain("\"items\"");
    }

    private sealed class FakeAccounts : ConnectedAccountsClient
    {
        public override Task<ListConnectedAccountsResponse> ListAsync(ListConnectedAccountsRequest? request = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ListConnectedAccountsResponse
            {
                Items = [SampleAccount.Create(request?.Cursor is null ? "ca_1" : "ca_2")],
                NextCursor = request?.Cursor is null ? "next" : null,
                TotalPages = 2,
                CurrentPage = 1,
                TotalItems = 2,
            });
    }
}
