using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Composio;
using ComposioGen.Benchmarks.Json.Baseline;
using ComposioGen.Benchmarks.Json.Baseline.Accounts;

namespace ComposioGen.Benchmarks.Json;

/// <summary>Measures writing the same values; both sides reuse a writer and a buffer of the same kind.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class JsonWriting : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 18);
    private Utf8JsonWriter _writer = null!;
    private Account _baselineAccount = null!;
    private Account _baselineUnknown = null!;
    private AccountPage _baselinePage = null!;
    private CreateRequest _baselineCreate = null!;
    private ConnectedAccount _account = null!;
    private ConnectedAccount _unknown = null!;
    private ListConnectedAccountsResponse _page = null!;
    private CreateConnectedAccountRequest _create = null!;

    [GlobalSetup]
    public void Setup()
    {
        RoundTrips.Check();
        _writer = new(_buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _baselineAccount = JsonSerializer.Deserialize(Payloads.Account, BaselineJson.Default.Account)!;
        _baselineUnknown = JsonSerializer.Deserialize(Payloads.AccountWithUnknownMembers, BaselineJson.Default.Account)!;
        _baselinePage = JsonSerializer.Deserialize(Payloads.Page, BaselineJson.Default.AccountPage)!;
        _baselineCreate = JsonSerializer.Deserialize(Payloads.CreateBody, BaselineJson.Default.CreateRequest)!;
        _account = JsonSerializer.Deserialize<ConnectedAccount>(Payloads.Account)!;
        _unknown = JsonSerializer.Deserialize<ConnectedAccount>(Payloads.AccountWithUnknownMembers)!;
        _page = JsonSerializer.Deserialize<ListConnectedAccountsResponse>(Payloads.Page)!;
        _create = JsonSerializer.Deserialize<CreateConnectedAccountRequest>(Payloads.CreateBody)!;
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _writer.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Account")]
    public int AccountBySystemTextJson()
    {
        JsonSerializer.Serialize(_writer, _baselineAccount, BaselineJson.Default.Account);
        return End();
    }

    [Benchmark, BenchmarkCategory("Account")]
    public int AccountByUs()
    {
        _account.WriteTo(_writer);
        return End();
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Unknown members")]
    public int UnknownMembersBySystemTextJson()
    {
        JsonSerializer.Serialize(_writer, _baselineUnknown, BaselineJson.Default.Account);
        return End();
    }

    [Benchmark, BenchmarkCategory("Unknown members")]
    public int UnknownMembersByUs()
    {
        _unknown.WriteTo(_writer);
        return End();
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Page of 100")]
    public int PageBySystemTextJson()
    {
        JsonSerializer.Serialize(_writer, _baselinePage, BaselineJson.Default.AccountPage);
        return End();
    }

    [Benchmark, BenchmarkCategory("Page of 100")]
    public int PageByUs()
    {
        _page.WriteTo(_writer);
        return End();
    }

    [Benchmark(Baseline = true), BenchmarkCategory("Create body")]
    public int CreateBodyBySystemTextJson()
    {
        JsonSerializer.Serialize(_writer, _baselineCreate, BaselineJson.Default.CreateRequest);
        return End();
    }

    [Benchmark, BenchmarkCategory("Create body")]
    public int CreateBodyByUs()
    {
        _create.WriteTo(_writer);
        return End();
    }

    private int End()
    {
        _writer.Flush();
        var written = _buffer.WrittenCount;
        _writer.Reset();
        _buffer.ResetWrittenCount();
        return written;
    }
}
