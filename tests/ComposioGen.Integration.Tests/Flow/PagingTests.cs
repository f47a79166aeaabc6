using SortDirection = Composio.SortDirection;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests lists with several pages.</summary>
public sealed class PagingTests : ServerTest
{
    [Fact]
    public async Task ListAllAsync_SeveralPages_ReturnsEachItemOnceInOrder()
    {
        var added = AddAccounts(7);
        var read = new List<string>();
        await foreach (var account in Client.ConnectedAccounts.ListAllAsync(new() { UserIds = [User], Limit = 3, OrderDirection = SortDirection.Ascending }))
        {
            read.Add(account.Id);
        }

        read.ShouldBe(added);
        Server.RequestCount.ShouldBe(3);
        var requests = Server.Requests.Snapshot();
        requests[0].QueryValue("cursor").ShouldBeNull();
        requests[2].QueryValue("cursor").ShouldNotBeNull();
        requests.ShouldAllBe(request => request.QueryValue("limit") == "3" && request.QueryValue("user_ids") == User);
    }

    [Fact]
    public async Task ListAllAsync_EnumerationStoppedEarly_FetchesAtMostOnePageAhead()
    {
        AddAccounts(10);
        await foreach (var _ in Client.ConnectedAccounts.ListAllAsync(new() { Limit = 2 }))
        {
            break;
        }

        Server.RequestCount.ShouldBeLessThanOrEqualTo(2);
    }

    [Fact]
    public async Task ListAllAsync_StartCursor_StartsThere()
    {
        var added = AddAccounts(5);
        var first = await Client.ConnectedAccounts.ListAsync(new() { Limit = 2, OrderDirection = SortDirection.Ascending });
        first.TotalItems.ShouldBe(5);
        var rest = new List<string>();
        await foreach (var account in Client.ConnectedAccounts.ListAllAsync(new() { Limit = 2, OrderDirection = SortDirection.Ascending, Cursor = first.NextCursor }))
        {
            rest.Add(account.Id);
        }

        rest.ShouldBe(added[2..]);
    }

    [Fact]
    public async Task ListAllAsync_EmptyList_ReturnsNoItems()
    {
        await foreach (var _ in Client.ConnectedAccounts.ListAllAsync(new() { UserIds = ["nobody"] }))
        {
            Assert.Fail("There is nobody to list.");
        }

        Server.RequestCount.ShouldBe(1);
    }

    [Fact]
    public async Task ListAllAsync_Cancelled_Throws()
    {
        AddAccounts(4);
        using var cancellation = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Client.ConnectedAccounts.ListAllAsync(new() { Limit = 1 }).WithCancellation(cancellation.Token))
            {
                await cancellation.CancelAsync();
            }
        });
    }

    private List<string> AddAccounts(int count)
    {
        var authConfig = Server.AddAuthConfig("slack", "OAUTH2");
        return [.. Enumerable.Range(0, count).Select(_ => Server.AddAccount(User, authConfig))];
    }
}
