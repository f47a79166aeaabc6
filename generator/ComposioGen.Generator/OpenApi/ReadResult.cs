using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.OpenApi;

/// <summary>What reading a text gave: the document, what is wrong with it, and where its parts stand in the text.</summary>
/// <param name="Document">Null when the text could not be read as an OpenAPI 3.0 document; <paramref name="Problems"/> then says why.</param>
/// <param name="Problems">In the order in which they were found; empty for a sound document.</param>
/// <param name="Positions">Costs nothing until it is asked.</param>
internal sealed record ReadResult(ApiDocument? Document, IReadOnlyList<ApiProblem> Problems, SpecPositions Positions);
