namespace Composio.Runtime.Tests;

public class DeprecationTests
{
    private readonly RecordingLog _log = new();

    [Fact]
    public async Task SendAsync_RepeatedNotice_IsLoggedOnce()
    {
        await SendAsync(3, _ => [("deprecation", "@1776988800"), ("sunset", "Fri, 03 Jul 2026 00:00:00 GMT"), ("link", "<https://x.example/c>; rel=\"deprecation\"")]);
        _log.Warnings.Single().ShouldBe("Composio has announced the deprecation of Pets.Get: deprecated (@1776988800), to be removed at Fri, 03 Jul 2026 00:00:00 GMT, see <https://x.example/c>; rel=\"deprecation\"");
    }

    [Fact]
    public async Task SendAsync_DistinctNotices_AreLoggedUpToLimit()
    {
        await SendAsync(2, index => [("sunset", $"day {index}")]);
        _log.Warnings.Count().ShouldBe(2);
        await SendAsync(500, index => [("sunset", $"day {index}")]);
        _log.Warnings.Count().ShouldBe(2 + 64);
    }

    [Fact]
    public async Task SendAsync_NoNotice_LogsNothing()
    {
        await SendAsync(1, _ => [("link", "<https://x.example>; rel=\"next\"")]);
        _log.Warnings.ShouldBeEmpty();
    }

    private async Task SendAsync(int times, Func<int, (string, string)[]> headers)
    {
        var handler = new StubHandler((_, index, _) =>
        {
            var response = StubResponse.Status(200, headers(index));
            response.Content = new StringContent("""{"id":"p1"}""");
            return Task.FromResult(response);
        });
        using var transport = Api.Over(handler, options => options.LoggerFactory = _log);
        for (var i = 0; i < times; i++)
        {
            await transport.GetPet();
        }
    }
}
