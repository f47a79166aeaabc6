using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Reads the fields of an auth scheme for the builder that takes them by name.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SchemeFields
{
    /// <summary>Reads the fields as the argument of a scheme builder.</summary>
    /// <typeparam name="T">The argument.</typeparam>
    /// <param name="fields">The fields, named as in the API.</param>
    /// <param name="read">Reads the argument from a JSON object.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="SchemeFieldException">A field has the wrong kind of value.</exception>
    public static T Read<T>(JsonProperties fields, JsonValueReader<T> read)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(read);
        using var buffer = new PooledBuffer();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            JsonWrite.Properties(writer, fields);
        }

        var json = buffer.Written.Span;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        try
        {
            return read(ref reader);
        }
        catch (JsonReadException wrong)
        {
            var field = JsonPath.Locate(json, wrong.Position).TrimStart('$').TrimStart('.');
            throw new SchemeFieldException(field, $"The field '{field}' cannot be used: {wrong.Message}.", wrong);
        }
    }

    /// <summary>The error for a scheme that there is no builder for.</summary>
    /// <param name="known">The schemes that there are.</param>
    /// <param name="parameterName">What the caller calls the scheme.</param>
    /// <returns>The error to throw.</returns>
    public static ArgumentException UnknownScheme(IReadOnlyList<string> known, string parameterName) =>
        new($"There is no such auth scheme; there are {string.Join(", ", known)}.", parameterName);
}
