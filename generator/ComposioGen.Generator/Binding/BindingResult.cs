using ComposioGen.Generator.Model;
using ComposioGen.Generator.OpenApi;

namespace ComposioGen.Generator.Binding;

/// <summary>The bound model, and what was found on the way that the user should know.</summary>
internal sealed record BindingResult(SdkModel Model, IReadOnlyList<ApiProblem> Problems);
