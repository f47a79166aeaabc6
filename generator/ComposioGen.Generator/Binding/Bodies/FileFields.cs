using ComposioGen.Generator.OpenApi.Bodies;
using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding.Bodies;

/// <summary>Determines the fields of forms of several parts that are files.</summary>
/// <param name="fold">A delegate that resolves references and allOf.</param>
internal sealed class FileFields(Func<ApiSchema, ApiSchema> fold)
{
    // Unions and lists may contain themselves.
    private const int MaxDepth = 8;

    // Unions can share their branches, whose number then grows exponentially with the depth.
    private readonly Dictionary<(ApiSchema Folded, bool Untyped, int Depth), FileCount> _known = [];

    /// <summary>Returns whether a schema is a file, whichever field has it.</summary>
    public static bool IsFile(ApiSchema folded) => folded is { Type: ApiType.String, Format: "binary" };

    /// <summary>Returns the files in a field.</summary>
    /// <param name="body">The form.</param>
    /// <param name="property">The field.</param>
    public FileCount CountOf(ApiBody body, ApiProperty property) => CountOf(property.Schema, IsFileWithoutType(body, property.Name), MaxDepth);

    private FileCount CountOf(ApiSchema schema, bool untyped, int depth)
    {
        var key = (Folded: fold(schema), Untyped: untyped && !schema.IsUnknown, depth);
        if (!_known.TryGetValue(key, out var count))
        {
            count = _known[key] = CountOfFolded(key.Folded, key.Untyped, depth);
        }

        return count;
    }

    private FileCount CountOfFolded(ApiSchema folded, bool untyped, int depth)
    {
        if (IsFile(folded) || (untyped && IsUntyped(folded)))
        {
            return FileCount.One;
        }

        return folded switch
        {
            _ when depth == 0 => FileCount.None,
            { Type: ApiType.Array, Items: { } items } => CountOf(items, untyped, depth - 1) == FileCount.One ? FileCount.Several : FileCount.None,
            { Branches.Count: > 0, Properties.Count: 0 } => CountOfAny(folded.Branches, depth - 1),
            _ => FileCount.None,
        };
    }

    // A union is a file when each of its branches is one.
    private FileCount CountOfAny(IEnumerable<ApiSchema> branches, int depth)
    {
        var most = FileCount.None;
        foreach (var branch in branches)
        {
            var count = CountOf(branch, untyped: false, depth);
            if (count == FileCount.None)
            {
                return FileCount.None;
            }

            most = count > most ? count : most;
        }

        return most;
    }

    // The media type of a field determines whether its value is a file; OpenAPI 3.1: without one, it is application/octet-stream.
    private static bool IsFileWithoutType(ApiBody body, string name)
    {
        var types = body.Encodings.FirstOrDefault(encoding => encoding.Property == name)?.ContentType;
        return types is null ? body.UntypedFieldsAreFiles : types.Split(',').All(type => MediaType.Kind(type) == ApiMediaKind.Binary);
    }

    private static bool IsUntyped(ApiSchema schema) => schema is
    {
        IsUnknown: false,
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
