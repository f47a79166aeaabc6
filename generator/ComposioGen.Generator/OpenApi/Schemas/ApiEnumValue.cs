using ComposioGen.Generator.Binding.Naming.Words;

namespace ComposioGen.Generator.OpenApi.Schemas;

/// <summary>One value of an enumeration, with the name and words that the document gives it through vendor extensions.</summary>
/// <param name="Value">The text, or the JSON text of a value that is none.</param>
/// <param name="CSharpName">The name that the document asks for; null when it asks for none.</param>
/// <param name="Description">The document's words; null when it has none.</param>
/// <param name="Type">The JSON kind of the value.</param>
internal sealed record ApiEnumValue(string Value, string? CSharpName, string? Description, ApiType Type = ApiType.String);
