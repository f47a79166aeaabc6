using ComposioGen.Generator.Model;
using ComposioGen.Generator.OpenApi;

namespace ComposioGen.Generator.Binding;

/// <summary>Represents the bound model and the problems found.</summary>
internal sealed record BindingResult(SdkModel Model, IReadOnlyList<ApiProblem> Problems);
