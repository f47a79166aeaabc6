using ComposioGen.Generator.Binding.Schemas;

namespace ComposioGen.Generator.Binding.Naming;

/// <summary>A place where an inline type was found: below a parent type, or at the root of an operation.</summary>
/// <param name="Parent">The type whose member it is; null at a root.</param>
/// <param name="Segment">The member's name in Pascal case, or the whole name at a root.</param>
internal sealed record NameCandidate(TypeDraft? Parent, string Segment);
