using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Composio.AuthSchemes;

/// <summary>Represents the static class with a builder for every auth scheme.</summary>
/// <param name="Name">The C# name of the class.</param>
/// <param name="StateUnion">The union that the builders return.</param>
/// <param name="Builders">The builders, one per scheme.</param>
internal sealed record AuthSchemeModel(string Name, string StateUnion, EquatableArray<SchemeBuilderModel> Builders) : TypeModel(Name, null);
