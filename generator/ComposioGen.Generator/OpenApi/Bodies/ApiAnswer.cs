namespace ComposioGen.Generator.OpenApi.Bodies;

/// <summary>One response that the document gives for success.</summary>
/// <param name="Status">The status, such as <c>200</c>, <c>2XX</c> or <c>default</c>.</param>
/// <param name="Body">Its body; null when it has none.</param>
/// <param name="Description">The document's words on it.</param>
/// <param name="Pointer">Its place.</param>
internal sealed record ApiAnswer(string Status, ApiBody? Body, string? Description, string Pointer);
