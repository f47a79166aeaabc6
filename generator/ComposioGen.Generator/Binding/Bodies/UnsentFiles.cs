using ComposioGen.Generator.OpenApi.Bodies;
using ComposioGen.Generator.OpenApi.Schemas;

namespace ComposioGen.Generator.Binding.Bodies;

/// <summary>Finds what a form of several parts does not express: files that are not fields of it, and additional fields beside files.</summary>
internal static class UnsentFiles
{
    /// <summary>Returns the parts of the form, and how they are sent.</summary>
    /// <param name="body">The form.</param>
    /// <param name="files">Determines the fields that are files.</param>
    /// <param name="fold">A delegate that resolves references and allOf.</param>
    public static IEnumerable<(string Pointer, string What, string Outcome)> Of(ApiBody body, FileFields files, Func<ApiSchema, ApiSchema> fold)
    {
        var form = fold(body.Schema);
        var others = form.Properties.Where(property => files.CountOf(body, property) == FileCount.None).ToList();
        foreach (var property in others.Where(property => Contains(property.Schema, fold)))
        {
            yield return (property.Schema.Pointer, $"the file in the field {property.Name} of the request body", "is sent as text");
        }

        if (form.Branches.Any(branch => Contains(branch, fold)) || (form.AdditionalProperties is { } further && Contains(further, fold)))
        {
            yield return (form.Pointer, "the files of the request body", "are sent as text");
        }
        else if (form.AdditionalProperties is not null && others.Count < form.Properties.Count)
        {
            yield return (form.Pointer, "the additional fields of the request body", "are not sent");
        }
    }

    // Not recursive: a chain of schemas can be as long as the document.
    private static bool Contains(ApiSchema schema, Func<ApiSchema, ApiSchema> fold)
    {
        var visited = new HashSet<ApiSchema>();
        var open = new Queue<ApiSchema>([schema]);
        while (open.Count > 0)
        {
            var folded = fold(open.Dequeue());
            if (FileFields.IsFile(folded))
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
