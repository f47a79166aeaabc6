namespace ComposioGen.Generator.Binding.Bodies;

/// <summary>Translates style and explode into the runtime's field styles.</summary>
internal static class FieldStyles
{
    /// <summary>Returns the style of a field or a query parameter.</summary>
    public static string Of(string? style, bool? explode) => (style, explode) switch
    {
        ("deepObject", _) => "DeepObject",
        ("spaceDelimited", not true) => "SpaceSeparated",
        ("pipeDelimited", not true) => "PipeSeparated",
        (_, false) => "CommaSeparated",
        _ => "Exploded",
    };

    /// <summary>Returns whether all values are in one field.</summary>
    public static bool IsSeparated(string? style, bool? explode) => Of(style, explode).EndsWith("Separated", StringComparison.Ordinal);
}
