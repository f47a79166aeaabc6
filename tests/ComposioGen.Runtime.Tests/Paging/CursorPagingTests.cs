namespace Composio.Runtime.Tests;

public class CursorPagingTests
{
    private readonly List<string?> _asked = [];

    [Fact]
    public async Task EnumerateAsync_SeveralPages_ReturnsAll()
    {
        (await Take(Pages(["a", "b"], [], ["c"]))).ShouldBe(["a", "b", "c"]);
        _asked.ShouldBe([null, "1", "2"]);
    }

    [Fact]
    public async Task EnumerateAsync_OnePage_SendsOneRequest()
    {
        (await Take(Pages(["a"]))).ShouldBe(["a"]);
        _asked.ShouldBe([null]);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task EnumerateAsync_EmptyCursor_Ends(string? end)
    {
        var pages = CursorPaging.EnumerateAsync<string, string>("", (cursor, _) => Ask(cursor, "x"), page => [page], _ => end, default);
        (await Take(pages)).ShouldBe(["x"]);
        _asked.ShouldBe([null]);
    }

    [Fact]
    public async Task EnumerateAsync_StartCursor_StartsThere()
    {
        var pages = CursorPaging.EnumerateAsync<string, string>("c==", (cursor, _) => Ask(cursor, "x"), page => [page], _ => null, default);
        await Take(pages);
        _asked.ShouldBe(["c=="]);
    }

    [Fact]
    public async Task EnumerateAsync_Prefetch_IsOnePageAhead()
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
    public async Task EnumerateAsync_CursorLoop_ThrowsAfterItems(params string[] cursors)
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
    public async Task EnumerateAsync_CursorBackToStart_Throws()
    {
        var walk = CursorPaging.EnumerateAsync<string, string>("A", (cursor, _) => Ask(cursor, "x"), page => [page], _ => "A", default);
        await Should.ThrowAsync<ComposioResponseException>(() => Take(walk));
        _asked.ShouldBe(["A"]);
    }

    [Fact]
    public async Task EnumerateAsync_PageFails_ThrowsAfterEarlierItems()
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
    public async Task EnumerateAsync_StoppedEarly_LeavesNoRequest()
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
    public async Task EnumerateAsync_Cancelled_Throws()
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
