namespace ComposioGen.Generator.Model.Schemas;

/// <summary>A property of an emitted type.</summary>
/// <param name="JsonName">The name on the wire.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Type">The type without nullability.</param>
/// <param name="Presence">Required, optional, and what null means.</param>
/// <param name="Documentation">The document's words; null when it has none.</param>
/// <param name="Obsolete">The message of an <c>[Obsolete]</c> attribute; null when the member is live.</param>
/// <param name="Secret">Shown as <c>***</c> in text.</param>
internal sealed record MemberModel(
    string JsonName,
    string Name,
    TypeReference Type,
    Presence Presence,
    string? Documentation,
    string? Obsolete,
    bool Secret)
{
    /// <summary>Comes with responses and is not sent in a request.</summary>
    public bool OnlyAnswered { get; init; }

    /// <summary>The C# spelling of the property's type, nullability included.</summary>
    public string CSharpType => (Type.Kind, Presence) switch
    {
        (TypeKind.ValueUnion, _) => Type.CSharp,
        (_, Presence.Required) => Type.CSharp,
        (_, Presence.Tristate) => $"Optional<{Type.CSharp}?>",
        _ => Type.CSharp + "?",
    };

    /// <summary>Carries the C# keyword <c>required</c>.</summary>
    public bool IsRequired => Presence is Presence.Required or Presence.RequiredNullable or Presence.RequiredToSend;
}
