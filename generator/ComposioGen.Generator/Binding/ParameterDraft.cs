using ComposioGen.Generator.OpenApi;

namespace ComposioGen.Generator.Binding;

/// <summary>A parameter while the names of types are not settled.</summary>
internal sealed record ParameterDraft(ApiParameter Source, TypeUse Type);
