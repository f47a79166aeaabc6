using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.OpenApi;

/// <summary>Represents the result of reading a text: the document, its problems, and the positions of its parts.</summary>
/// <param name="Document">The document; null when it could not be read, as reported by <paramref name="Problems"/>.</param>
/// <param name="Problems">The problems in the order in which they were found.</param>
/// <param name="Positions">The positions, which are computed on first use.</param>
internal sealed record ReadResult(ApiDocument? Document, IReadOnlyList<ApiProblem> Problems, SpecPositions Positions);
