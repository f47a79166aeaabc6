using System.Text.Json.Serialization;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>Provides the JSON serialization of values that the tool creates.</summary>
[JsonSerializable(typeof(string[]))]
internal sealed partial class ToolJson : JsonSerializerContext;
