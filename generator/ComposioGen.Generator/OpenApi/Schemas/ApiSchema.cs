using ComposioGen.Generator.Binding.Naming.Words;

namespace ComposioGen.Generator.OpenApi.Schemas;

/// <summary>
/// Represents a schema of the document. Instances are shared: every <c>$ref</c> to a component is the same object, so a recursive document is
/// a cyclic graph. Used only between reading and binding.
/// </summary>
internal sealed class ApiSchema
{
    /// <summary>Gets the location as a JSON pointer such as <c>/components/schemas/Tool</c>.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the key under components/schemas; null for an inline schema.</summary>
    public string? ComponentName { get; init; }

    /// <summary>Gets or sets whether the schema is only a reference to another one, which is its only <see cref="AllOf"/>.</summary>
    public bool IsReference { get; set; }

    /// <summary>Gets or sets whether the content is unknown, because it contains a dangling reference or is invalid.</summary>
    public bool IsUnknown { get; set; }

    public ApiType Type { get; set; }

    /// <summary>Gets or sets an unknown type name, such as <c>strnig</c>; null for none.</summary>
    public string? UnknownType { get; set; }

    public string? Format { get; set; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    /// <summary>Gets or sets the name requested with <c>x-csharp-name</c>.</summary>
    public string? CSharpName { get; set; }

    /// <summary>
    /// Gets or sets the type name of an inline schema, requested with <c>x-csharp-type</c>; <c>x-csharp-name</c> names the member.
    /// </summary>
    public string? CSharpType { get; set; }

    /// <summary>Gets or sets whether the value may be null: <c>nullable: true</c>, an enum with null, or a null branch in a union.</summary>
    public bool Nullable { get; set; }

    public bool Deprecated { get; set; }

    /// <summary>Gets or sets the deprecation message of the document (<c>x-deprecated-message</c>).</summary>
    public string? DeprecatedMessage { get; set; }

    /// <summary>Gets or sets the enumeration values in document order, without null; numbers and booleans as JSON text.</summary>
    public IReadOnlyList<ApiEnumValue> Enum { get; set; } = [];

    /// <summary>Gets whether all values may be strings, as those of a discriminator must.</summary>
    public bool AllowsText => Type is ApiType.String or ApiType.Unspecified or ApiType.Several && Enum.All(value => value.Type == ApiType.String);

    public IReadOnlyList<ApiProperty> Properties { get; set; } = [];

    /// <summary>Gets or sets the required members, including those whose schema is in another part of an allOf.</summary>
    public IReadOnlyList<string> Required { get; set; } = [];

    public ApiSchema? Items { get; set; }

    /// <summary>Gets or sets the schema of additional properties, when it is not empty.</summary>
    public ApiSchema? AdditionalProperties { get; set; }

    /// <summary>Gets or sets whether additional properties are allowed; false only for <c>additionalProperties: false</c>.</summary>
    public bool AllowsAdditionalProperties { get; set; } = true;

    public IReadOnlyList<ApiSchema> AllOf { get; set; } = [];

    /// <summary>Gets or sets the branches of oneOf, or of anyOf where there is no oneOf; null branches are omitted.</summary>
    public IReadOnlyList<ApiSchema> Branches { get; set; } = [];

    public ApiDiscriminator? Discriminator { get; set; }
}
