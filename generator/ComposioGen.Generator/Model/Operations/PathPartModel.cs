using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Operations;

/// <summary>A literal piece of a path, or a parameter in it.</summary>
/// <param name="Literal">The text; empty for a parameter.</param>
/// <param name="ParameterName">The C# name of the method's parameter; null for a literal.</param>
/// <param name="Type">The parameter's type.</param>
/// <param name="Documentation">The document's words on the parameter.</param>
internal sealed record PathPartModel(string Literal, string? ParameterName, TypeReference? Type, string? Documentation);
