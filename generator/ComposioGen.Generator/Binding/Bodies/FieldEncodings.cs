using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Model.Bodies;
using ComposioGen.Generator.OpenApi.Bodies;

namespace ComposioGen.Generator.Binding.Bodies;

/// <summary>Determines the encoding of the fields of a form, and what the document specifies for them that is not sent.</summary>
internal static class FieldEncodings
{
    private const string PlainText = "text/plain";

    /// <summary>Returns the fields of a form that do not use the default encoding.</summary>
    public static IEnumerable<FieldEncodingModel> Of(ApiBody body, TypeUse form) => body.Encodings
        .Select(encoding => (encoding.Property, Style: Style(encoding, form), Type: body.Kind == ApiMediaKind.Multipart ? PartType(encoding, form) : null))
        .Where(field => field.Style is not null || field.Type is not null)
        .Select(field => new FieldEncodingModel(field.Property, field.Style ?? "Default", field.Type));

    /// <summary>Returns what is sent differently, as a part of the body and its outcome.</summary>
    public static IEnumerable<(ApiEncoding Encoding, string What, string Outcome)> Problems(ApiBody body, TypeUse form)
    {
        foreach (var encoding in body.Encodings)
        {
            var field = $"the field {encoding.Property} of the request body";
            var kind = FieldKinds.Of(form, encoding.Property);
            if (!HasStyle(encoding) && Unsent(encoding, kind) is { } type)
            {
                yield return (encoding, field, $"is sent as {(kind == FieldKind.Value ? "text" : body.Kind == ApiMediaKind.Form ? "separate fields" : "JSON")}, not as {type}");
            }

            if (HasStyle(encoding) && FieldStyles.IsSeparated(encoding.Style ?? "form", encoding.Explode) && FieldKinds.IsNested(form, encoding.Property))
            {
                yield return (encoding, field, "is sent with the JSON of its nested values");
            }

            if (encoding.AllowReserved && body.Kind == ApiMediaKind.Form)
            {
                yield return (encoding, field, "is sent with reserved characters percent-encoded");
            }

            if (kind != FieldKind.File && encoding.ContentType is { } given && MediaType.ForeignCharset(given) is { } charset)
            {
                yield return (encoding, field, $"is sent as UTF-8, not as {charset}");
            }

            foreach (var header in encoding.Headers.Where(header => body.Kind == ApiMediaKind.Multipart && !header.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)))
            {
                yield return (encoding, $"the header {header} of the field {encoding.Property} of the request body", "is not sent");
            }
        }
    }

    private static bool HasStyle(ApiEncoding encoding) => encoding is not { Style: null, Explode: null };

    // OpenAPI: the media type is ignored when a style is specified.
    private static string? Style(ApiEncoding encoding, TypeUse form) =>
        HasStyle(encoding) ? FieldStyles.Of(encoding.Style ?? "form", encoding.Explode)
        : Chosen(encoding, FieldKinds.Of(form, encoding.Property)) is { } type && MediaType.Kind(type) == ApiMediaKind.Json ? "Json" : null;

    private static string? PartType(ApiEncoding encoding, TypeUse form)
    {
        var kind = FieldKinds.Of(form, encoding.Property);
        return Chosen(encoding, kind) is not { } type || MediaType.IsRange(type) || type == MediaType.Json ? null
            : kind == FieldKind.File || MediaType.ForeignCharset(type) is null ? type
            : MediaType.WithoutCharset(type) + "; charset=utf-8";
    }

    /// <summary>Returns the media type of a field; null when its value, or the caller, determines it.</summary>
    private static string? Chosen(ApiEncoding encoding, FieldKind kind)
    {
        var types = Types(encoding);
        return kind switch
        {
            FieldKind.Structure => types.Find(type => MediaType.Kind(type) == ApiMediaKind.Json && !MediaType.IsAny(type)),
            FieldKind.Value when !types.Exists(IsText) => types.Find(type => !MediaType.IsRange(type) || MediaType.Kind(type) == ApiMediaKind.Json),
            FieldKind.Value => null,
            _ when types.Count == 1 && (!MediaType.IsRange(types[0]) || MediaType.Kind(types[0]) == ApiMediaKind.Json) && !MediaType.IsAny(types[0]) => types[0],
            _ => null,
        };
    }

    /// <summary>Returns the media types of a field when none of them can be sent; null otherwise.</summary>
    private static string? Unsent(ApiEncoding encoding, FieldKind kind)
    {
        var types = Types(encoding);
        var isSent = kind switch
        {
            FieldKind.Structure => types.Exists(type => MediaType.Kind(type) == ApiMediaKind.Json),
            FieldKind.Value => types.Exists(type => IsText(type) || !MediaType.IsRange(type) || MediaType.Kind(type) == ApiMediaKind.Json),
            _ => true,
        };
        return isSent || types.Count == 0 ? null : string.Join(", ", types);
    }

    // A value without a media type is plain text.
    private static bool IsText(string type) => MediaType.IsAny(type) || type.StartsWith("text/*", StringComparison.OrdinalIgnoreCase) || type.Equals(PlainText, StringComparison.OrdinalIgnoreCase);

    private static List<string> Types(ApiEncoding encoding) => (encoding.ContentType ?? "").Split(',').Select(type => type.Trim()).Where(type => type.Length > 0).ToList();
}
