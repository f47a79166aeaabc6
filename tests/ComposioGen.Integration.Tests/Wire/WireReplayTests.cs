using System.Text.Json.Nodes;

namespace ComposioGen.Integration.Tests;

/// <summary>Verifies that the same call of the generated SDK sends the same requests as the official SDK, and has the same outcome.</summary>
public sealed class WireReplayTests
{
    public static TheoryData<string> Names => [.. RecordedCall.All.Select(call => call.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Replay_RecordedCall_SendsSameRequestAsOfficialSdk(string name)
    {
        var call = RecordedCall.All.Single(call => call.Name == name);
        using var api = new MockApi();
        foreach (var exchange in call.Exchange)
        {
            api.EnqueueResponse((int)exchange!["answer"]!["status"]!, exchange["answer"]!["body"]!.ToJsonString());
        }

        var outcome = await OutcomeAsync(ReplayedCalls.All[name], api.Client);

        api.Sent.Select(Describe).ShouldBe(call.Exchange.Select(exchange => Describe(exchange!)));
        for (var i = 0; i < api.Sent.Count; i++)
        {
            api.Sent[i].Body.ShouldBeJson(call.Exchange[i]!["body"]);
        }

        outcome.ShouldBeJson(call.Outcome);
    }

    [Fact]
    public void Replay_EveryRecordedCall_IsCovered()
    {
        RecordedCall.All.Count.ShouldBe(28);
        ReplayedCalls.All.Keys.ShouldBe(RecordedCall.All.Select(call => call.Name), ignoreOrder: true);
    }

    private static string Describe(SentRequest sent) => Describe(sent.Method, sent.Path, sent.Query);

    private static string Describe(JsonNode recorded) => Describe(
        (string)recorded["method"]!, (string)recorded["path"]!, recorded["query"]!.AsObject().Select(pair => KeyValuePair.Create(pair.Key, (string)pair.Value!)));

    private static string Describe(string method, string path, IEnumerable<KeyValuePair<string, string>> query) =>
        $"{method} {path} {string.Join(" & ", query.Select(pair => $"{pair.Key}={pair.Value}").Order(StringComparer.Ordinal))}";

    private static async Task<JsonNode> OutcomeAsync(Func<ComposioClient, Task<JsonNode>> call, ComposioClient client)
    {
        try
        {
            return await call(client);
        }
        catch (ComposioException error)
        {
            return new JsonObject { ["error"] = error.GetType().Name };
        }
    }
}
