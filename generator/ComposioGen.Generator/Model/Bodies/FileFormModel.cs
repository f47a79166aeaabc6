using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Bodies;

/// <summary>Represents a sealed class for a form that contains files.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Documentation">The description in the document.</param>
/// <param name="Members">All members.</param>
internal sealed record FileFormModel(string Name, string? Documentation, EquatableArray<MemberModel> Members) : TypeModel(Name, Documentation);
