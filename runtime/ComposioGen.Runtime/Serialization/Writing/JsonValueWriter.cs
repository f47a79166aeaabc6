using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Writes a JSON value.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="writer">The writer, positioned to write a value.</param>
/// <param name="value">The value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void JsonValueWriter<in T>(Utf8JsonWriter writer, T value);
