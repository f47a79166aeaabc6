using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi.Schemas;

/// <summary>
/// Marks a schema that became empty because its content is unknown: its reference is dangling, or its content is invalid. Stored as an
/// annotation, which the copies of the schema keep.
/// </summary>
internal sealed class UnknownContent
{
    private static readonly UnknownContent Mark = new();

    /// <summary>Marks a schema, and returns it.</summary>
    public static JObject In(JObject schema)
    {
        schema.AddAnnotation(Mark);
        return schema;
    }

    /// <summary>Returns whether a schema is marked.</summary>
    public static bool IsIn(JObject schema) => schema.Annotation<UnknownContent>() is not null;
}
