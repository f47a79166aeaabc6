using ComposioGen.Generator.Binding.Naming.Words;

namespace ComposioGen.Generator.OpenApi.Schemas;

/// <summary>
/// Represents a member of an object schema. Keywords beside a <c>$ref</c> belong to the member, the referenced schema is
/// <see cref="Schema"/>.
/// </summary>
internal sealed class ApiProperty
{
    public required string Name { get; init; }

    public required ApiSchema Schema { get; init; }

    public required string Pointer { get; init; }

    public bool Required { get; init; }

    /// <summary>
    /// Gets whether the member may be absent although the document requires it, because servers may be older than the member.
    /// </summary>
    public bool MayBeAbsent { get; init; }

    /// <summary>Gets whether the member or its schema is nullable.</summary>
    public bool Nullable { get; init; }

    public bool Deprecated { get; init; }

    public string? DeprecatedMessage { get; init; }

    /// <summary>Gets whether only responses have the member.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Gets whether only requests have the member.</summary>
    public bool WriteOnly { get; init; }

    /// <summary>Gets the description of the member, else that of its inline schema; never that of a referenced component.</summary>
    public string? Description { get; init; }

    public string? CSharpName { get; init; }

    /// <summary>Returns the member as required, for another part of the object that requires it.</summary>
    public ApiProperty AsRequired() => With(Schema, required: true);

    /// <summary>Returns the member with another schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="required">Whether the member is required.</param>
    public ApiProperty With(ApiSchema schema, bool required) => new()
    {
        Name = Name,
        Schema = schema,
        Pointer = Pointer,
        Required = required,
        MayBeAbsent = MayBeAbsent,
        Nullable = Nullable,
        ReadOnly = ReadOnly,
        WriteOnly = WriteOnly,
        Deprecated = Deprecated,
        DeprecatedMessage = DeprecatedMessage,
        Description = Description,
        CSharpName = CSharpName,
    };
}
