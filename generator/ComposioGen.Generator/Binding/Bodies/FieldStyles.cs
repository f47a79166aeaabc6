using ComposioGen.Generator.Model.Bodies;
using ComposioGen.Generator.OpenApi.Bodies;

namespace ComposioGen.Generator.Binding.Bodies;

/// <summary>Translates the style, explode and media type of a field into the runtime's field styles.</summary>
internal static class FieldStyles
{
    /// <summary>Returns the fields of a form that do not use the default encoding.</summary>
    public static IEnumerable<FieldEncodingModel> Of(ApiBody body) => body.Encodings
        .Select(encoding => (encoding.Property, Style: Of(encoding), Type: body.Kind == ApiMediaKind.Multipart ? PartType(encoding) : null))
        .Where(field => field.Style is not null || field.Type is not null)
        .Select(field => new FieldEncodingModel(field.Property, field.Style ?? "Default", field.Type));

    // A list or a range of media types leaves the choice to the caller.
    private static string? PartType(ApiEncoding encoding) =>
        encoding.ContentType?.Trim() is { Length: > 0 } type && type.IndexOfAny(['*', ',']) < 0 && type != MediaType.Json ? type : null;

    /// <summary>Returns the style of a query parameter that is an object.</summary>
    public static string OfQuery(string? style, bool? explode) => Of(style ?? "form", explode)!;

    // OpenAPI: the media type is ignored when a style is specified.
    private static string? Of(ApiEncoding encoding) => encoding is { Style: null, Explode: null }
        ? encoding.ContentType is { } type && MediaType.Kind(type) == ApiMediaKind.Json && !MediaType.IsAny(type) ? "Json" : null
        : Of(encoding.Style ?? "form", encoding.Explode);

    private static string? Of(string style, bool? explode) => (style, explode) switch
    {
        ("deepObject", _) => "DeepObject",
        ("spaceDelimited", not true) => "SpaceSeparated",
        ("pipeDelimited", not true) => "PipeSeparated",
        (_, false) => "CommaSeparated",
        _ => "Exploded",
    };
}
