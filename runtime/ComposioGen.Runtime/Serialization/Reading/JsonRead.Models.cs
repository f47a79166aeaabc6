using System.Text.Json;

namespace Composio.Runtime;

/// <content>Values of generated types.</content>
public static partial class JsonRead
{
    /// <summary>Reads a value of a generated type.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value does not match the type.</exception>
    public static T Model<T>(ref Utf8JsonReader reader)
        where T : IJsonModel<T> => T.ReadFrom(ref reader);

    /// <summary>Reads a value of a generated type, or null.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="reader">The reader, on the first token of the value.</param>
    /// <returns>The value; null for the JSON value null.</returns>
    /// <exception cref="JsonReadException">The value does not match the type.</exception>
    public static T? NullableModel<T>(ref Utf8JsonReader reader)
        where T : class, IJsonModel<T> => reader.TokenType == JsonTokenType.Null ? null : T.ReadFrom(ref reader);
}
