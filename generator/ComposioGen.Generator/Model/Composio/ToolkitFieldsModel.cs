namespace ComposioGen.Generator.Model.Composio;

/// <summary>Represents <c>FieldsFor</c> of a toolkit: the fields that a scheme requires.</summary>
/// <param name="Toolkit">The class to extend.</param>
/// <param name="Details">The C# name of the list with an entry per scheme.</param>
/// <param name="Mode">The C# expression for the scheme of an entry as text.</param>
/// <param name="Fields">The C# name of the fields of an entry.</param>
/// <param name="FieldsType">The type of the fields, with a member per step.</param>
/// <param name="Steps">The steps with fields that may be hidden from the user; empty when the document has none.</param>
/// <param name="SchemeEnum">The open enum of schemes; null when the document has none.</param>
internal sealed record ToolkitFieldsModel(
    string Toolkit, string Details, string Mode, string Fields, CopiedObjectModel FieldsType, EquatableArray<FieldStepModel> Steps, string? SchemeEnum)
    : ConvenienceModel(Toolkit);
