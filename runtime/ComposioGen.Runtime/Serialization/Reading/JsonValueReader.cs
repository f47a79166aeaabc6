using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Reads a JSON value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="reader">The reader, on the first token of the value; it is left on the last one.</param>
/// <returns>The value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T JsonValueReader<out T>(ref Utf8JsonReader reader);
