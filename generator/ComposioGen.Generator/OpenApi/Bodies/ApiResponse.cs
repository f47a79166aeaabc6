namespace ComposioGen.Generator.OpenApi.Bodies;

/// <summary>Represents a successful response in the document.</summary>
/// <param name="Status">The status, such as <c>200</c>, <c>2XX</c> or <c>default</c>.</param>
/// <param name="Body">The body; null for none.</param>
/// <param name="Description">The description in the document.</param>
/// <param name="Pointer">The location.</param>
internal sealed record ApiResponse(string Status, ApiBody? Body, string? Description, string Pointer);
