using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Represents a model that was built from another value: it is serialized as that value, and parsed from its JSON when it is first read.
/// </summary>
/// <typeparam name="T">The type of the model.</typeparam>
/// <param name="source">The value.</param>
/// <remarks>For generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonBuilt<T>(IJsonWritable source) : IJsonWritable
    where T : class, IJsonModel<T>
{
    private T? _value;

    /// <summary>Gets the model.</summary>
    public T Value => _value ??= JsonConversion.Convert(source, T.ReadFrom);

    /// <inheritdoc/>
    public void WriteTo(Utf8JsonWriter writer) => source.WriteTo(writer);

    /// <summary>Returns the text of the source value.</summary>
    /// <returns>Text that is safe to log.</returns>
    public override string ToString() => source.ToString() ?? "";
}
