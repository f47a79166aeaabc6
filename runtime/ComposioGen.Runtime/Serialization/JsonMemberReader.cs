using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Reads the member whose name the reader stands on, and leaves the reader on the last token of its value.</summary>
/// <param name="reader">Stands on the name.</param>
public delegate void JsonMemberReader(ref Utf8JsonReader reader);
