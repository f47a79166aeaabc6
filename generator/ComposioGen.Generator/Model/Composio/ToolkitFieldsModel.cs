namespace ComposioGen.Generator.Model.Composio;

/// <summary><c>FieldsFor</c> of a toolkit: what a scheme asks for.</summary>
/// <param name="Toolkit">The class that is extended.</param>
/// <param name="Details">C# name of the list with an entry for each scheme.</param>
/// <param name="Mode">The C# expression that gives the scheme of an entry as text.</param>
/// <param name="Fields">C# name of what an entry asks for.</param>
/// <param name="FieldsType">The type of what an entry asks for, with a member for each step.</param>
/// <param name="Steps">The steps with fields that may be hidden from the user; empty when the document knows no hidden fields.</param>
/// <param name="SchemeEnum">The open enum of schemes; null when the document has none.</param>
internal sealed record ToolkitFieldsModel(
    string Toolkit, string Details, string Mode, string Fields, CopiedObjectModel FieldsType, EquatableArray<FieldStepModel> Steps, string? SchemeEnum)
    : ConvenienceModel(Toolkit);
