namespace ComposioGen.Generator.Model.Composio;

/// <summary>One step for which a scheme asks for fields: the auth config, or the connection.</summary>
/// <param name="Name">C# name of the member that holds the step.</param>
/// <param name="MayBeNull">Whether it may be null.</param>
/// <param name="Step">The step's type.</param>
/// <param name="Lists">The lists of fields in it.</param>
internal sealed record FieldStepModel(string Name, bool MayBeNull, CopiedObjectModel Step, EquatableArray<FieldListModel> Lists);
