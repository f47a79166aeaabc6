using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace ComposioGen.Benchmarks.Calls;

/// <summary>Measures one call with plain HttpClient (the baseline) and with the SDK.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public abstract class CallBenchmarks
{
    private Contestants _contestants = null!;
    private int _user;

    [GlobalSetup]
    public void SetUp() => _contestants = Open();

    [GlobalCleanup]
    public void CleanUp() => _contestants.Dispose();

    [Benchmark(Baseline = true), BenchmarkCategory("create")]
    public Task<string> CreateByHand() => _contestants.Raw.CreateAsync(NextUser());

    [Benchmark, BenchmarkCategory("create")]
    public Task<string> Create() => _contestants.Sdk.CreateAsync(NextUser());

    [Benchmark(Baseline = true), BenchmarkCategory("get")]
    public Task<string> GetByHand() => _contestants.Raw.GetAsync(_contestants.Target.AccountId);

    [Benchmark, BenchmarkCategory("get")]
    public Task<string> Get() => _contestants.Sdk.GetAsync(_contestants.Target.AccountId);

    [Benchmark(Baseline = true), BenchmarkCategory("list of 100")]
    public Task<int> ListByHand() => _contestants.Raw.ListAsync(Sample.UserOfMany);

    [Benchmark, BenchmarkCategory("list of 100")]
    public Task<int> List() => _contestants.Sdk.ListAsync(Sample.UserOfMany);

    private protected abstract Contestants Open();

    private string NextUser() => $"user_{_user++:d9}";
}
