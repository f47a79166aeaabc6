using ComposioGen.Generator.Binding.Naming.Words;

namespace ComposioGen.Generator.OpenApi.Schemas;

/// <summary>A member of an object schema. What is said beside a <c>$ref</c> stands here, the referenced schema in <see cref="Schema"/>.</summary>
internal sealed class ApiProperty
{
    public required string Name { get; init; }

    public required ApiSchema Schema { get; init; }

    public required string Pointer { get; init; }

    public bool Required { get; init; }

    /// <summary>Absent at times although the document requires it: there are servers older than the member.</summary>
    public bool MayBeAbsent { get; init; }

    /// <summary>Nullable by the property's own words or by its schema's.</summary>
    public bool Nullable { get; init; }

    public bool Deprecated { get; init; }

    public string? DeprecatedMessage { get; init; }

    /// <summary>Only answers have it.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Only requests have it.</summary>
    public bool WriteOnly { get; init; }

    /// <summary>The property's own description, else that of its inline schema; never that of a referenced component.</summary>
    public string? Description { get; init; }

    public string? CSharpName { get; init; }

    /// <summary>The same member where another part of the object says that it must be there.</summary>
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
