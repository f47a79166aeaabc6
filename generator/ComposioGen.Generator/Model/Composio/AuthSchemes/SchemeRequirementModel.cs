namespace ComposioGen.Generator.Model.Composio.AuthSchemes;

/// <summary>The fields that an active connection of a scheme must have.</summary>
/// <param name="Tag">The scheme on the wire.</param>
/// <param name="Fields">The fields on the wire.</param>
internal sealed record SchemeRequirementModel(string Tag, EquatableArray<string> Fields);
