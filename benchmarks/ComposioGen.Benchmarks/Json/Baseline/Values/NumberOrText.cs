using System.Text.Json.Serialization;

namespace ComposioGen.Benchmarks.Json.Baseline.Values;

/// <summary>Represents a number or a text.</summary>
[JsonConverter(typeof(NumberOrTextConverter))]
internal readonly record struct NumberOrText(double? Number, string? Text);
