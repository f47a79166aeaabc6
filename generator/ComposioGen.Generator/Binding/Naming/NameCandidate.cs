using ComposioGen.Generator.Binding.Schemas;

namespace ComposioGen.Generator.Binding.Naming;

/// <summary>Represents a location of an inline type: below a parent type, or at the root of an operation.</summary>
/// <param name="Parent">The containing type; null at a root.</param>
/// <param name="Segment">The name of the member in Pascal case, or the whole name at a root.</param>
internal sealed record NameCandidate(TypeDraft? Parent, string Segment);
