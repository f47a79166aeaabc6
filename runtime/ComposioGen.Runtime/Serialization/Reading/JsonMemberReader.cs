using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Reads the value of a member, and leaves the reader on its last token.</summary>
/// <param name="reader">Stands on the value.</param>
/// <param name="name">The member's name.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void JsonMemberReader(ref Utf8JsonReader reader, scoped JsonName name);
