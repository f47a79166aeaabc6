using System.ComponentModel;

namespace Composio.Runtime;

/// <summary>Describes how the document encodes one field of a form.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Style">How lists and objects are spelled.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct FieldEncoding(string Name, FieldStyle Style);
