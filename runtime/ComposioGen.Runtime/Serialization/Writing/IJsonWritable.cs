using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents a value that writes itself as JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonWritable
{
    /// <summary>Writes the value.</summary>
    /// <param name="writer">The writer, positioned to write a value.</param>
    void WriteTo(Utf8JsonWriter writer);
}
