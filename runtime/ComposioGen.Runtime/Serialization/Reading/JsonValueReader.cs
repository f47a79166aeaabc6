using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Reads one JSON value.</summary>
/// <typeparam name="T">What is read.</typeparam>
/// <param name="reader">Stands on the first token of the value; is left on its last token.</param>
/// <returns>The value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T JsonValueReader<out T>(ref Utf8JsonReader reader);
