using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Unions;

/// <summary>An abstract class with the members that several unions share.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Documentation">The document's words.</param>
/// <param name="Members">The shared members.</param>
/// <param name="KeepsAdditional">Keeps members that the document does not name.</param>
/// <param name="HoldsApart">Its members are in an object of their own, which is made when the first of them is set.</param>
internal sealed record BaseModel(
    string Name,
    string? Documentation,
    EquatableArray<MemberModel> Members,
    bool KeepsAdditional,
    bool HoldsApart) : TypeModel(Name, Documentation)
{
    /// <summary>The name of the nested class of such an object.</summary>
    public const string HeldName = "Held";
}
