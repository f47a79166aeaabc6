using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding.Unions;

/// <summary>Contains the branches of a union and of those in it.</summary>
/// <param name="Branches">The objects.</param>
/// <param name="Nesting">The number of levels of unions in the union.</param>
internal sealed record FlatUnion(IReadOnlyList<ApiSchema> Branches, int Nesting);
