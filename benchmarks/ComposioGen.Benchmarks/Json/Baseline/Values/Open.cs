using System.Text.Json;
using System.Text.Json.Serialization;

namespace ComposioGen.Benchmarks.Json.Baseline.Values;

/// <summary>Preserves members that the model does not define.</summary>
internal abstract class Open
{
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Additional { get; set; }
}
