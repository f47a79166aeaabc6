using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding.Bodies;

/// <summary>Finds what a form of several parts does not express: files that are not fields of it, and additional fields beside files.</summary>
/// <param name="fold">A delegate that resolves references and allOf.</param>
internal sealed class UnsentFiles(Func<ApiSchema, ApiSchema> fold)
{
    /// <summary>Returns the parts of the form, and how they are sent.</summary>
    public IEnumerable<(string Pointer, string What, string Outcome)> Of(ApiSchema schema)
    {
        var form = fold(schema);
        foreach (var property in form.Properties.Where(property => !IsFileOrFiles(property) && Contains(property.Schema)))
        {
            yield return (property.Schema.Pointer, $"the file in the field {property.Name} of the request body", "is sent as text");
        }

        if (form.Branches.Any(Contains) || (form.AdditionalProperties is { } further && Contains(further)))
        {
            yield return (form.Pointer, "the files of the request body", "are sent as text");
        }
        else if (form.AdditionalProperties is not null && form.Properties.Any(IsFileOrFiles))
        {
            yield return (form.Pointer, "the additional fields of the request body", "are not sent");
        }
    }

    /// <summary>Returns whether a schema is a file.</summary>
    public static bool IsFile(ApiSchema folded) => folded is { Type: ApiType.String, Format: "binary" };

    /// <summary>Returns whether a property is a file or a list of files.</summary>
    public bool IsFileOrFiles(ApiProperty property)
    {
        var schema = fold(property.Schema);
        return IsFile(schema) || (schema is { Type: ApiType.Array, Items: { } items } && IsFile(fold(items)));
    }

    // Not recursive: a chain of schemas can be as long as the document.
    private bool Contains(ApiSchema schema)
    {
        var visited = new HashSet<ApiSchema>();
        var open = new Queue<ApiSchema>([schema]);
        while (open.Count > 0)
        {
            var folded = fold(open.Dequeue());
            if (IsFile(folded))
            {
                return true;
            }

            foreach (var part in visited.Add(folded) ? Parts(folded) : [])
            {
                open.Enqueue(part);
            }
        }

        return false;
    }

    private static IEnumerable<ApiSchema> Parts(ApiSchema schema)
    {
        var contained = schema.Properties.Select(property => property.Schema).Concat(schema.Branches);
        contained = schema.Items is { } items ? contained.Append(items) : contained;
        return schema.AdditionalProperties is { } further ? contained.Append(further) : contained;
    }
}
