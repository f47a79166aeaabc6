using System.Net;
using System.Text;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace ComposioGen.Integration.Tests;

/// <summary>Tests lists of accounts that change between two pages, repeat, hide accounts or never end. No account is created a second time.</summary>
public sealed class ImportPageTests : ImportTest
{
    public static TheoryData<string, string[], long?> Lists => new()
    {
        { "a cursor repeats", ["0,1>a", "2,3>a"], null },
        { "a cursor repeats with a total", ["0,1>a", "2,3>a"], 6 },
        { "two cursors alternate", ["0,1>a", "2,3>b", "2>a"], null },
        { "the first page repeats under new cursors", ["0,1>*"], null },
        { "empty pages without end", [">*"], null },
        { "an account is deleted meanwhile", ["0,1>a", "3,4>b", "5>"], 6 },
        { "an account is deleted and another one created", ["0,1>a", "1,3>b", "4,5>"], 6 },
        { "an account repeats and another is missing", ["0,1>a", "1,2>b", "3,5>"], 6 },
        { "the list ends early", ["0,1>a", ">"], 6 },
        { "the list is empty but counts", [">"], 6 },
        { "the total is absurd", ["0,1,2,3,4,5>"], long.MaxValue },
        { "the total is negative", ["0,1,2,3,4,5>"], -1 },
        { "every account twice", ["0,0,1,1,2,2>a", "3,3,4,4,5,5>"], 6 },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task ImportAsync_UnreliableList_CreatesNoSecondAccount(string what, string[] pages, long? total)
    {
        var ids = Enumerable.Range(0, 6).Select(user => Server.AddAccount($"user_{user}", ApiKeys)).ToList();
        using var client = Over(new FakeList(ids, pages, total));

        var results = await ImportAsync(Users(7), client: client);

        results.Take(6).ShouldAllBe(result => result is ImportResult.AlreadyConnected, what);
        results[6].ShouldBeOfType<ImportResult.Connected>();
        Accounts.Count.ShouldBe(7);
    }

    [Fact]
    public async Task ImportAsync_AccountHiddenAndShownAgain_IsKnownByLedger()
    {
        var ledger = new SurvivingLedger();
        await ImportAsync(Users(3), new() { Ledger = ledger });
        var ids = Accounts.ConvertAll(account => account.Id);

        foreach (var page in (string[])["0,1,2>", ">", "0>", ">", "0,1,2>"])
        {
            using var client = Over(new FakeList(ids, [page], null));
            (await ImportAsync(Users(3), new() { Ledger = ledger }, client)).ShouldAllBe(result => result is ImportResult.AlreadyConnected);
        }

        Accounts.Count.ShouldBe(3);
    }

    [Fact]
    public async Task ImportAsync_CursorRepeatsForEverForUsersToo_Ends()
    {
        var ids = Enumerable.Range(0, 2).Select(user => Server.AddAccount($"user_{user}", ApiKeys)).ToList();
        using var client = Over(new FakeList(ids, ["0,1>a", "0,1>a"], null) { AlsoForUsers = true });

        var results = await ImportAsync(Users(2), client: client);

        results.ShouldAllBe(result => result is ImportResult.AlreadyConnected);
    }

    private ComposioClient Over(HttpMessageHandler handler)
    {
        var options = Options();
        options.HttpClient = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        return new(options);
    }

    // Serves the list of an auth config from a script: "0,1>a" has the accounts 0 and 1 and the next cursor a; * is a new cursor each time.
    private sealed class FakeList(List<string> ids, string[] pages, long? total) : DelegatingHandler(new SocketsHttpHandler())
    {
        private readonly Dictionary<string, int> _pageOf = new(StringComparer.Ordinal) { [""] = 0 };
        private int _served;

        public bool AlsoForUsers { get; init; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var query = request.RequestUri!.Query;
            var isList = request.Method == HttpMethod.Get && request.RequestUri.AbsolutePath.EndsWith("/connected_accounts", StringComparison.Ordinal)
                && !query.Contains("connected_account_ids", StringComparison.Ordinal);
            return isList && (AlsoForUsers || !query.Contains("user_ids", StringComparison.Ordinal)) ? Task.FromResult(Page(query)) : base.SendAsync(request, cancellationToken);
        }

        private HttpResponseMessage Page(string query)
        {
            _served.ShouldBeLessThan(1000, "the list is read without end");
            var cursor = query.Split("cursor=") is [_, var rest] ? rest.Split('&')[0] : "";
            var index = cursor.Length == 0 ? 0 : _pageOf.GetValueOrDefault(cursor, Math.Min(_served, pages.Length - 1));
            if (cursor.Length == 0)
            {
                _pageOf.Clear();
                _served = 0;
            }

            _served++;
            var (accounts, next) = (pages[index].Split('>')[0], pages[index].Split('>')[1]);
            next = next == "*" ? $"c{_served}" : next;
            if (next.Length > 0)
            {
                _pageOf.TryAdd(next, Math.Min(index + 1, pages.Length - 1));
            }

            var items = accounts.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).Select(number => new { id = ids[number], user_id = $"user_{number}", status = "ACTIVE", created_at = "2026-01-01T00:00:00Z" });
            var page = JsonSerializer.Serialize(new { items, next_cursor = next.Length == 0 ? null : next, total_items = total });
            return new(HttpStatusCode.OK) { Content = new StringContent(page, Encoding.UTF8, "application/json") };
        }
    }
}
