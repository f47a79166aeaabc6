using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents a type that reads itself from JSON without reflection. Such a type also implements <see cref="IJsonWritable"/>.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonModel<TSelf>
    where TSelf : IJsonModel<TSelf>
{
    /// <summary>Reads a value.</summary>
    /// <param name="reader">The reader, on the first token of the value; it is left on the last one.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The JSON is invalid or does not match the type.</exception>
    static abstract TSelf ReadFrom(ref Utf8JsonReader reader);
}
