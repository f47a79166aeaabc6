namespace ComposioGen.Generator.OpenApi;

/// <summary>One value of an enumeration, with the name and words that the document gives it through vendor extensions.</summary>
internal sealed record ApiEnumValue(string Value, string? CSharpName, string? Description);
