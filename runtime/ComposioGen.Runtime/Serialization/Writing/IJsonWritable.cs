using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>A value that writes itself as JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonWritable
{
    /// <summary>Writes the value.</summary>
    /// <param name="writer">Stands where a value is due.</param>
    void WriteTo(Utf8JsonWriter writer);
}
