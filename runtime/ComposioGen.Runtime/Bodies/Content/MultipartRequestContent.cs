using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Represents a form with files, or another body of several parts. Members that are objects or lists of objects are sent as JSON parts unless
/// the document specifies another encoding.
/// </summary>
internal sealed class MultipartRequestContent : RequestContent
{
    private const string FormData = "multipart/form-data";

    private readonly PooledBuffer _json;
    private readonly IReadOnlyList<FieldEncoding> _encodings;
    private readonly FileParts _files;
    private readonly List<(string Name, string Value, string? ContentType)> _parts = [];

    public MultipartRequestContent(PooledBuffer json, IReadOnlyList<FieldEncoding> encodings, FileParts files)
    {
        _json = json;
        _encodings = encodings;
        _files = files;
        using var document = JsonDocument.Parse(json.Written, new JsonDocumentOptions { MaxDepth = BodyCheck.MaxBodyDepth });
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            json.Dispose();
            throw new ArgumentException("The value of a form must be an object.");
        }

        foreach (var member in document.RootElement.EnumerateObject())
        {
            AddParts(member, FormFields.EncodingOf(member.Name, encodings));
        }
    }

    internal override ReadOnlyMemory<byte> SentJson => _json.Written;

    internal override bool IsSpent => _files.All.Any(static file => file.Value.Source.IsSpent);

    internal override HttpContent Create(string mediaType)
    {
        // Without quotes, because some servers treat them as part of the boundary.
        var boundary = Guid.NewGuid().ToString("N");
        var disposition = mediaType == FormData ? "form-data" : "attachment";
        var form = new MultipartContent("form-data", boundary) { HeaderEncodingSelector = static (_, _) => Encoding.UTF8 };
        form.Headers.Remove("content-type");
        form.Headers.TryAddWithoutValidation("content-type", $"{mediaType}; boundary={boundary}");
        foreach (var (name, value, contentType) in _parts)
        {
            var part = new ByteArrayContent(Encoding.UTF8.GetBytes(value));
            if (contentType is not null)
            {
                part.Headers.TryAddWithoutValidation("content-type", contentType);
            }

            Add(form, part, $"{disposition}; name=\"{Quoted(name)}\"");
        }

        foreach (var (name, file) in _files.All)
        {
            var contentType = file.HasContentType ? file.ContentType : FormFields.EncodingOf(name, _encodings).MediaType ?? file.ContentType;
            Add(form, new StreamSourceContent(file.Source, contentType), $"{disposition}; name=\"{Quoted(name)}\"; filename=\"{Quoted(file.FileName)}\"");
        }

        return form;
    }

    internal override void Release() => _json.Dispose();

    private void AddParts(JsonProperty member, FieldEncoding encoding)
    {
        var (style, given) = (encoding.Style, encoding.MediaType);
        if (style == FieldStyle.Json || (style == FieldStyle.Default && member.Value.ValueKind == JsonValueKind.Object))
        {
            _parts.Add((member.Name, member.Value.GetRawText(), JsonType(given)));
            return;
        }

        if (style == FieldStyle.Default && member.Value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in member.Value.EnumerateArray())
            {
                _parts.Add((member.Name, FormFields.Text(item), item.ValueKind is JsonValueKind.Object or JsonValueKind.Array ? JsonType(given) : given));
            }

            return;
        }

        var fields = new FormFields();
        fields.Add(member.Name, member.Value, style);
        _parts.AddRange(fields.All.Select(field => (field.Key, field.Value, given)));
    }

    // Another media type describes the values of the field that are not sent as JSON.
    private static string JsonType(string? given) => given is not null && IsJson(given.Split(';')[0].Trim()) ? given : "application/json";

    private static bool IsJson(string name) => name.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    private static void Add(MultipartContent form, HttpContent part, string disposition)
    {
        part.Headers.TryAddWithoutValidation("content-disposition", disposition);
        form.Add(part);
    }

    // As browsers do, characters that would end the name are percent-encoded.
    private static string Quoted(string name) => name
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal)
        .Replace("\"", "%22", StringComparison.Ordinal);
}
