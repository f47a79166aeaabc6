using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>Describes the encoding of one field of a form.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Style">The style of lists and objects.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct FieldEncoding(string Name, FieldStyle Style)
{
    /// <summary>Gets the media type of the parts of a multipart body; null when the value determines it.</summary>
    public string? MediaType { get; init; }
}
