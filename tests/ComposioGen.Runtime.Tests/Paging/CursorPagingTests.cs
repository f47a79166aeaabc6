namespace Composio.Runtime.Tests;

public class CursorPagingTests
{
    private readonly List<string?> _asked = [];

    [Fact]
    public async Task All_pages_are_walked()
    {
        (await Take(Pages(["a", "b"], [], ["c"]))).ShouldBe(["a", "b", "c"]);
        _asked.ShouldBe([null, "1", "2"]);
    }

    [Fact]
    public async Task One_page_needs_one_request()
    {
        (await Take(Pages(["a"]))).ShouldBe(["a"]);
        _asked.ShouldBe([null]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task An_empty_cursor_is_the_end(string? end)
    {
        var pages = CursorPaging.EnumerateAsync<string, string>("", (cursor, _) => Ask(cursor, "x"), page => [page], _ => end, default);
        (await Take(pages)).ShouldBe(["x"]);
        _asked.ShouldBe([null]);
    }

    [Fact]
    public async Task A_walk_may_begin_anywhere()
    {
        var pages = CursorPaging.EnumerateAsync<string, string>("c==", (cursor, _) => Ask(cursor, "x"), page => [page], _ => null, default);
        await Take(pages);
        _asked.ShouldBe(["c=="]);
    }

    [Fact]
    public async Task Nothing_is_asked_before_the_walk_and_one_page_ahead_within()
    {
        var walk = Pages(["a", "b"], ["c"], ["d"]).GetAsyncEnumerator();
        _asked.ShouldBeEmpty();
        await walk.MoveNextAsync();
        _asked.ShouldBe([null, "1"]);
        await walk.MoveNextAsync();
        _asked.Count.ShouldBe(2);
        await walk.MoveNextAsync();
        _asked.Count.ShouldBe(3);
        await walk.DisposeAsync();
    }

    [Theory]
    [InlineData("A", "A")]
    [InlineData("A", "B", "A")]
    public async Task A_circle_of_cursors_is_an_error_after_its_items(params string[] cursors)
    {
        var next = new Queue<string>(cursors);
        var seen = new List<string>();
        var walk = CursorPaging.EnumerateAsync<string, string>(null, (cursor, _) => Ask(cursor, $"of {cursor}"), page => [page], _ => next.Dequeue(), default);
        await Should.ThrowAsync<ComposioResponseException>(async () =>
        {
            await foreach (var item in walk)
            {
                seen.Add(item);
            }
        });
        seen.Count.ShouldBe(cursors.Length);
        _asked.Count.ShouldBe(cursors.Length);
    }

    [Fact]
    public async Task A_cursor_that_leads_back_to_where_the_walk_began_is_an_error()
    {
        var walk = CursorPaging.EnumerateAsync<string, string>("A", (cursor, _) => Ask(cursor, "x"), page => [page], _ => "A", default);
        await Should.ThrowAsync<ComposioResponseException>(() => Take(walk));
        _asked.ShouldBe(["A"]);
    }

    [Fact]
    public async Task A_page_that_fails_does_so_after_the_items_before_it()
    {
        var seen = new List<string>();
        var walk = CursorPaging.EnumerateAsync<string, string>(
            null, (cursor, _) => cursor is null ? Ask(cursor, "x") : Task.FromException<string>(new IOException()), page => [page], _ => "1", default);
        await Should.ThrowAsync<IOException>(async () =>
        {
            await foreach (var item in walk)
            {
                seen.Add(item);
            }
        });
        seen.ShouldBe(["x"]);
    }

    [Fact]
    public async Task Stopping_early_leaves_no_request_behind()
    {
        var ahead = CancellationToken.None;
        var walk = CursorPaging.EnumerateAsync<string, string>(
            null,
            async (cursor, ct) =>
            {
                if (cursor is not null)
                {
                    ahead = ct;
                    await Task.Delay(Timeout.Infinite, ct);
                }

                return "x";
            },
            page => [page],
            _ => "1",
            default);
        await foreach (var item in walk)
        {
            break;
        }

        ahead.IsCancellationRequested.ShouldBeTrue();
    }

    [Fact]
    public async Task Cancelling_ends_the_walk()
    {
        using var cancel = new CancellationTokenSource();
        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await foreach (var item in Pages(["a", "b"]).WithCancellation(cancel.Token))
            {
                await cancel.CancelAsync();
            }
        });
    }

    private static async Task<List<string>> Take(IAsyncEnumerable<string> items)
    {
        var taken = new List<string>();
        await foreach (var item in items)
        {
            taken.Add(item);
        }

        return taken;
    }

    private IAsyncEnumerable<string> Pages(params string[][] pages) => CursorPaging.EnumerateAsync(
        null,
        (cursor, _) => Ask(cursor, cursor is null ? 0 : int.Parse(cursor, null)),
        page => pages[page],
        page => page + 1 < pages.Length ? $"{page + 1}" : null,
        default);

    private Task<T> Ask<T>(string? cursor, T page)
    {
        _asked.Add(cursor);
        return Task.FromResult(page);
    }
}
