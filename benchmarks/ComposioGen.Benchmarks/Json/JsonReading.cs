using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Composio;
using ComposioGen.Benchmarks.Json.Baseline;

namespace ComposioGen.Benchmarks.Json;

/// <summary>Measures reading responses: emitted readers compared with System.Text.Json's source generator on equivalent manually written models.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class JsonReading
{
    [Benchmark(Baseline = true), BenchmarkCategory("Account")]
    public object? AccountBySystemTextJson() => JsonSerializer.Deserialize(Payloads.Account, BaselineJson.Default.Account);

    [Benchmark, BenchmarkCategory("Account")]
    public object AccountByUs()
    {
        var reader = Begin(Payloads.Account);
        return ConnectedAccount.ReadFrom(ref reader);
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Unknown members")]
    public object? UnknownMembersBySystemTextJson() => JsonSerializer.Deserialize(Payloads.AccountWithUnknownMembers, BaselineJson.Default.Account);

    [Benchmark, BenchmarkCategory("Unknown members")]
    public object UnknownMembersByUs()
    {
        var reader = Begin(Payloads.AccountWithUnknownMembers);
        return ConnectedAccount.ReadFrom(ref reader);
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Page of 100")]
    public object? PageBySystemTextJson() => JsonSerializer.Deserialize(Payloads.Page, BaselineJson.Default.AccountPage);

    [Benchmark, BenchmarkCategory("Page of 100")]
    public object PageByUs()
    {
        var reader = Begin(Payloads.Page);
        return ListConnectedAccountsResponse.ReadFrom(ref reader);
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Create body")]
    public object? CreateBodyBySystemTextJson() => JsonSerializer.Deserialize(Payloads.CreateBody, BaselineJson.Default.CreateRequest);

    [Benchmark, BenchmarkCategory("Create body")]
    public object CreateBodyByUs()
    {
        var reader = Begin(Payloads.CreateBody);
        return CreateConnectedAccountRequest.ReadFrom(ref reader);
    }

    private static Utf8JsonReader Begin(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return reader;
    }
}
