using ComposioGen.Generator.Binding.Naming.Words;

namespace ComposioGen.Generator.OpenApi.Schemas;

/// <summary>Represents an enumeration value, with the name and description from vendor extensions.</summary>
/// <param name="Value">The string, or the JSON text of another value.</param>
/// <param name="CSharpName">The requested C# name; null for none.</param>
/// <param name="Description">The description; null for none.</param>
/// <param name="Type">The JSON type of the value.</param>
internal sealed record ApiEnumValue(string Value, string? CSharpName, string? Description, ApiType Type = ApiType.String);
