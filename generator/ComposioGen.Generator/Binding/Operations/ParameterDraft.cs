using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.OpenApi.Operations;

namespace ComposioGen.Generator.Binding.Operations;

/// <summary>A parameter while the names of types are not settled.</summary>
internal sealed record ParameterDraft(ApiParameter Source, TypeUse Type);
