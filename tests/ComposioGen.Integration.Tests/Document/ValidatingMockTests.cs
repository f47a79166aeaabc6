namespace ComposioGen.Integration.Tests.Document;

/// <summary>Sends every request of this suite again to a mock that validates it against our document.</summary>
[Trait("Category", "Slow")]
public sealed class ValidatingMockTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("composiogen-mock-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [ValidatingMockFact]
    public async Task Requests_OfEveryTest_ConformToDocument()
    {
        var requests = await RecordSuiteAsync();
        requests.Count.ShouldBeGreaterThan(150);
        using var mock = await PrismMock.StartAsync(_folder);
        (await mock.SendAsync(new("GET", "/api/v3.1/connected_accounts?order_by=moon", null))).Status.ShouldBe(422, "the mock validates queries");
        (await mock.SendAsync(new("POST", "/api/v3.1/connected_accounts", "{}"))).Status.ShouldBe(422, "the mock validates bodies");
        (await mock.SendAsync(new("GET", "/api/v3.1/auth_configs?is_composio_managed=true", null))).Status.ShouldBe(200);

        var rejected = new List<string>();
        foreach (var request in requests.Where(request => request.Target.StartsWith("/api/v3.1/", StringComparison.Ordinal) && !IsExpectedToBeRejected(request)))
        {
            if (await mock.SendAsync(request) is { Status: >= 400 } answer)
            {
                rejected.Add($"{answer.Status} {request.Method} {request.Target} {request.Body}\n  {answer.Text}");
            }
        }

        rejected.ShouldBeEmpty(string.Join('\n', rejected));
    }

    // One test sends an invalid address, which the API rejects; another one a status that the document does not define yet.
    private static bool IsExpectedToBeRejected(TapedRequest request) =>
        request.Body?.Contains("\"not a url\"", StringComparison.Ordinal) == true
        || request.Target.Contains("statuses=LATER", StringComparison.Ordinal);

    private async Task<List<TapedRequest>> RecordSuiteAsync()
    {
        var tape = Path.Combine(_folder, "requests.jsonl");
        var environment = new Dictionary<string, string> { [RequestTape.Variable] = tape, ["COMPOSIOGEN_SLOW_TESTS"] = "0" };
        var run = await ChildProcess.RunAsync(_folder, environment, Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", "vstest", typeof(ValidatingMockTests).Assembly.Location);
        File.Exists(tape).ShouldBeTrue(run.Output);
        return [.. RequestTape.Read(tape)];
    }
}
