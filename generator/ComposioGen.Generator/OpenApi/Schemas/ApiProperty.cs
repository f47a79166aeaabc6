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

    /// <summary>Returns the member of an object that is one of several: what one of them allows is allowed.</summary>
    /// <param name="same">The member in each object that has it.</param>
    /// <param name="schema">The schema of the values of all.</param>
    /// <param name="required">Whether each object requires the member.</param>
    public static ApiProperty OfAny(IReadOnlyList<ApiProperty> same, ApiSchema schema, bool required) => new()
    {
        Name = same[0].Name,
        Schema = schema,
        Pointer = same[0].Pointer,
        Required = required,
        MayBeAbsent = same.Any(member => member.MayBeAbsent),
        Nullable = same.Any(member => member.Nullable),
        ReadOnly = same.All(member => member.ReadOnly),
        WriteOnly = same.All(member => member.WriteOnly),
        Deprecated = same.All(member => member.Deprecated),
        DeprecatedMessage = same[0].DeprecatedMessage,
        Description = same[0].Description,
        CSharpName = same[0].CSharpName,
    };

    /// <summary>Returns the member of an object that two parts describe: both apply.</summary>
    /// <param name="earlier">The member in the earlier part.</param>
    /// <param name="later">The member in the later part, whose annotations override those of the earlier one.</param>
    /// <param name="schema">The schema of the value.</param>
    public static ApiProperty OfAll(ApiProperty earlier, ApiProperty later, ApiSchema schema) => new()
    {
        Name = later.Name,
        Schema = schema,
        Pointer = later.Pointer,
        Required = earlier.Required || later.Required,
        MayBeAbsent = earlier.MayBeAbsent || later.MayBeAbsent,
        Nullable = ReferenceEquals(schema, later.Schema) ? later.Nullable : earlier.Nullable,
        ReadOnly = earlier.ReadOnly || later.ReadOnly,
        WriteOnly = earlier.WriteOnly || later.WriteOnly,
        Deprecated = earlier.Deprecated || later.Deprecated,
        DeprecatedMessage = later.DeprecatedMessage ?? earlier.DeprecatedMessage,
        Description = later.Description ?? earlier.Description,
        CSharpName = later.CSharpName ?? earlier.CSharpName,
    };

    /// <summary>Returns the member as required, for another part of the object that requires it.</summary>
    public ApiProperty AsRequired() => new()
    {
        Name = Name,
        Schema = Schema,
        Pointer = Pointer,
        Required = true,
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
