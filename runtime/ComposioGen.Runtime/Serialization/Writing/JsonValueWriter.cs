using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Writes one JSON value.</summary>
/// <typeparam name="T">What is written.</typeparam>
/// <param name="writer">Stands where a value is due.</param>
/// <param name="value">The value.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void JsonValueWriter<in T>(Utf8JsonWriter writer, T value);
