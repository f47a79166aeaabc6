using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Operations;

/// <summary>Represents a literal or a parameter of a path.</summary>
/// <param name="Literal">The text; empty for a parameter.</param>
/// <param name="ParameterName">The C# name of the method's parameter; null for a literal.</param>
/// <param name="Type">The type of the parameter.</param>
/// <param name="Documentation">The description of the parameter in the document.</param>
internal sealed record PathPartModel(string Literal, string? ParameterName, TypeReference? Type, string? Documentation)
{
    /// <summary>Gets the text between the items of a list.</summary>
    public string Separator { get; init; } = ",";
}
