using Shouldly;
using Xunit;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests user IDs that cannot be sent unchanged.</summary>
public sealed class UserIdTests : ServerTest
{
    private string ApiKeys => field ??= Server.AddAuthConfig("sendgrid", "API_KEY");

    public static TheoryData<string> Unsendable => new("user\0", "user_\ud800", "\udc00user", new string('x', 257), new string('x', 10_000_000), "   ", "\u00a0", "");

    public static TheoryData<string> Sendable => new("user 1", "ada@example.org", "a+b&c=d#e?f/g%h", "ü/日本/😀", "..", "\"quoted\\", "a\nb", "a\u0085b", "a\u001b[2J", new string('x', 256), "null");

    [Theory]
    [MemberData(nameof(Unsendable), DisableDiscoveryEnumeration = true)]
    public async Task ConnectAsync_IdThatCannotBeSent_ThrowsBeforeSending(string id)
    {
        var authConfig = ApiKeys;
        await Should.ThrowAsync<ArgumentException>(() => Client.ConnectedAccounts.InitiateAsync(id, authConfig, AuthScheme.ApiKey(new() { ApiKey = "sg-key" })));
        await Should.ThrowAsync<ArgumentException>(() => Client.ConnectedAccounts.LinkAsync(id, authConfig));
        var results = await Client.ConnectedAccounts.ImportAsync([new ConnectionImport { UserId = id, AuthConfigId = authConfig, State = AuthScheme.ApiKey(new() { ApiKey = "sg-key" }) }]).ToListAsync();

        results.Single().ShouldBeOfType<ImportResult.Invalid>().Problems.ShouldContain(problem => problem.Field == "user_id" || problem.Field == "userId" || problem.Field == "UserId");
        Server.Accounts.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Sendable))]
    public async Task InitiateAsync_UnusualId_ArrivesUnchangedAndIsFound(string id)
    {
        var authConfig = ApiKeys;
        await Client.ConnectedAccounts.InitiateAsync(id, authConfig, AuthScheme.ApiKey(new() { ApiKey = "sg-key" }));

        Server.Accounts.Single().UserId.ShouldBe(id);
        using var other = new ComposioClient(Options());
        await Should.ThrowAsync<MultipleConnectedAccountsException>(() => other.ConnectedAccounts.InitiateAsync(id, authConfig, AuthScheme.ApiKey(new() { ApiKey = "sg-key" })));
    }
}
