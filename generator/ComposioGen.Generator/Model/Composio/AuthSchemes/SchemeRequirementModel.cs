namespace ComposioGen.Generator.Model.Composio.AuthSchemes;

/// <summary>Represents the required fields of an active connection with a scheme.</summary>
/// <param name="Tag">The scheme in the JSON.</param>
/// <param name="Fields">The names of the fields in the JSON.</param>
internal sealed record SchemeRequirementModel(string Tag, EquatableArray<string> Fields);
