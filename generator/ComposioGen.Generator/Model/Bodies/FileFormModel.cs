using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Bodies;

/// <summary>A sealed class for a form that has files among its members.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Documentation">The document's words.</param>
/// <param name="Members">All members.</param>
internal sealed record FileFormModel(string Name, string? Documentation, EquatableArray<MemberModel> Members) : TypeModel(Name, Documentation);
