using System.Text.Json.Serialization;
using ComposioGen.Benchmarks.Json.Baseline.Accounts;

namespace ComposioGen.Benchmarks.Json.Baseline;

/// <summary>The baseline with System.Text.Json's source generator: metadata, and serialization code where the generator supports it.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Default,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Account))]
[JsonSerializable(typeof(AccountPage))]
[JsonSerializable(typeof(CreateRequest))]
internal sealed partial class BaselineJson : JsonSerializerContext;
