namespace ComposioGen.Generator.Model.Composio;

/// <summary>Represents a step for which a scheme requires fields: the auth config, or the connection.</summary>
/// <param name="Name">The C# name of the member with the step.</param>
/// <param name="MayBeNull">Whether it may be null.</param>
/// <param name="Step">The type of the step.</param>
/// <param name="Lists">The lists of fields in the step.</param>
internal sealed record FieldStepModel(string Name, bool MayBeNull, CopiedObjectModel Step, EquatableArray<FieldListModel> Lists);
