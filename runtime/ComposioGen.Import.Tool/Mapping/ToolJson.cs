using System.Text.Json.Serialization;

namespace ComposioGen.Import.Tool.Mapping;

/// <summary>The serializer of the values that the tool makes itself.</summary>
[JsonSerializable(typeof(string[]))]
internal sealed partial class ToolJson : JsonSerializerContext;
