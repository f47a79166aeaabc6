using System.Text.Json.Serialization;

namespace ComposioGen.Benchmarks.Json.Baseline.Values;

/// <summary>Represents a text or a list of texts.</summary>
[JsonConverter(typeof(TextOrListConverter))]
internal readonly record struct TextOrList(string? Text, List<string>? Items);
