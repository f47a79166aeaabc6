using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>A type that reads and writes itself as JSON, without reflection.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonModel<TSelf> : IJsonWritable
    where TSelf : IJsonModel<TSelf>
{
    /// <summary>Reads one value.</summary>
    /// <param name="reader">Stands on the first token of the value; is left on its last token.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The JSON is broken or has another shape.</exception>
    static abstract TSelf ReadFrom(ref Utf8JsonReader reader);
}
