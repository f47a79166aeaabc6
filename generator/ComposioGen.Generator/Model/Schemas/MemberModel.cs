namespace ComposioGen.Generator.Model.Schemas;

/// <summary>Represents a property of an emitted type.</summary>
/// <param name="JsonName">The name in the JSON.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Type">The type without nullability.</param>
/// <param name="Presence">Whether the member is required, and the meaning of null.</param>
/// <param name="Documentation">The description in the document; null for none.</param>
/// <param name="Obsolete">The message of the <c>[Obsolete]</c> attribute; null when the member is not deprecated.</param>
/// <param name="Secret">Whether the value is printed as <c>***</c>.</param>
internal sealed record MemberModel(
    string JsonName,
    string Name,
    TypeReference Type,
    Presence Presence,
    string? Documentation,
    string? Obsolete,
    bool Secret)
{
    /// <summary>Gets the C# name if the member table has to specify it; null when the runtime derives it from the JSON name.</summary>
    public string? ExplicitName => DefaultName.Unless(JsonName, Name);

    /// <summary>Gets whether the member is returned in responses and not sent in requests.</summary>
    public bool IsResponseOnly { get; init; }

    /// <summary>Gets the C# type of the property, including nullability.</summary>
    public string CSharpType => (Type.Kind, Presence) switch
    {
        (TypeKind.ValueUnion, _) => Type.CSharp,
        (_, Presence.Required) => Type.CSharp,
        (_, Presence.Tristate) => $"Optional<{Type.CSharp}?>",
        _ => Type.CSharp + "?",
    };

    /// <summary>Gets whether the property has the <c>required</c> modifier.</summary>
    public bool IsRequired => Presence is Presence.Required or Presence.RequiredNullable or Presence.RequiredToSend;
}
