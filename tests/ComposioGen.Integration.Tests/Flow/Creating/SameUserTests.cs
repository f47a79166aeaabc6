using Composio.Testing;
using Shouldly;
using Xunit;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests calls of <c>InitiateAsync</c> for one user and auth config, concurrent and sequential, with a list that lags.</summary>
public sealed class SameUserTests : ImportTest
{
    private protected override ComposioTestServerOptions ServerOptions => new() { TimeProvider = Time, ListDelay = TimeSpan.FromSeconds(10) };

    [Fact]
    public async Task InitiateAsync_OneAfterTheOther_CreatesOneAccount()
    {
        var first = await Client.ConnectedAccounts.InitiateAsync(User, ApiKeys, Key());

        for (var call = 0; call < 3; call++)
        {
            var error = await Should.ThrowAsync<MultipleConnectedAccountsException>(() => Client.ConnectedAccounts.InitiateAsync(User, ApiKeys, Key()));
            error.ConnectedAccountIds.ShouldBe([first.Id]);
        }

        Accounts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task InitiateAsync_AccountDeletedSince_CreatesAnother()
    {
        var first = await Client.ConnectedAccounts.InitiateAsync(User, ApiKeys, Key());
        await Client.ConnectedAccounts.DeleteAsync(first.Id);

        var second = await Time.DriveAsync(Client.ConnectedAccounts.InitiateAsync(User, ApiKeys, Key()));

        second.Id.ShouldNotBe(first.Id);
        Time.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task InitiateAsync_AllowMultiple_CreatesSecondAccount()
    {
        await Client.ConnectedAccounts.InitiateAsync(User, ApiKeys, Key());

        await Client.ConnectedAccounts.InitiateAsync(User, ApiKeys, Key(), new() { AllowMultiple = true });

        Accounts.Count.ShouldBe(2);
    }

    [Fact]
    public async Task InitiateAsync_TwoAtOnce_CreatesOneAccount()
    {
        var calls = Enumerable.Range(0, 2).Select(_ => Client.ConnectedAccounts.InitiateAsync(User, ApiKeys, Key())).ToArray();

        await Should.ThrowAsync<MultipleConnectedAccountsException>(() => Time.DriveAsync(Task.WhenAll(calls)));

        Accounts.Count.ShouldBe(1);
    }
}
