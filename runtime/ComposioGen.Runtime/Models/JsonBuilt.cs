using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>A model that another value stands for: it is written as that value, and made from its JSON when it is first read.</summary>
/// <typeparam name="T">The model.</typeparam>
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

    /// <summary>Returns the text form of the value that stands for the model.</summary>
    /// <returns>Text that is safe to log.</returns>
    public override string ToString() => source.ToString() ?? "";
}
