using ComposioGen.Generator.OpenApi.Bodies;
using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding.Bodies;

/// <summary>Determines the fields of a form of several parts that are files.</summary>
/// <param name="body">The form.</param>
/// <param name="fold">A delegate that resolves references and allOf.</param>
internal sealed class FileFields(ApiBody body, Func<ApiSchema, ApiSchema> fold)
{
    // Deeper nested unions have no meaning.
    private const int MaxDepth = 8;

    /// <summary>Returns whether a schema is a file, whichever field has it.</summary>
    public static bool IsFile(ApiSchema folded) => folded is { Type: ApiType.String, Format: "binary" };

    /// <summary>Returns the files in a field.</summary>
    public FileCount CountOf(ApiProperty property) => CountOf(property.Schema, IsFileWithoutType(property.Name), MaxDepth);

    private FileCount CountOf(ApiSchema schema, bool untyped, int depth)
    {
        var folded = fold(schema);
        if (IsFile(folded) || (untyped && IsUntyped(folded)))
        {
            return FileCount.One;
        }

        return folded switch
        {
            _ when depth == 0 => FileCount.None,
            { Type: ApiType.Array, Items: { } items } => CountOf(items, untyped, depth - 1) == FileCount.One ? FileCount.Several : FileCount.None,
            { Branches.Count: > 0, Properties.Count: 0 } => OfAny(folded.Branches.Select(branch => CountOf(branch, untyped: false, depth - 1)).ToList()),
            _ => FileCount.None,
        };
    }

    private static FileCount OfAny(List<FileCount> branches) => branches.Contains(FileCount.None) ? FileCount.None : branches.Max();

    // The media type of a field determines whether its value is a file; OpenAPI 3.1: without one, it is application/octet-stream.
    private bool IsFileWithoutType(string name)
    {
        var types = body.Encodings.FirstOrDefault(encoding => encoding.Property == name)?.ContentType;
        return types is null ? body.UntypedFieldsAreFiles : types.Split(',').All(type => MediaType.Kind(type) == ApiMediaKind.Binary);
    }

    private static bool IsUntyped(ApiSchema schema) => schema is
    {
        Type: ApiType.Unspecified,
        UnknownType: null,
        Format: null,
        Items: null,
        AdditionalProperties: null,
        Properties.Count: 0,
        Branches.Count: 0,
        Enum.Count: 0,
    };
}
