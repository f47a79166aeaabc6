using System.ComponentModel;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Reads the fields of an auth scheme that are passed by name.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SchemeFields
{
    /// <summary>Reads the fields as the argument of a scheme builder.</summary>
    /// <typeparam name="T">The type of the argument.</typeparam>
    /// <param name="fields">The fields, named as in the API.</param>
    /// <param name="read">A delegate that reads the argument from a JSON object.</param>
    /// <returns>The argument.</returns>
    /// <exception cref="SchemeFieldException">A field has a value of the wrong type.</exception>
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
        List<UnreadableValue>? unreadable = null;
        T value;
        UnreadableCollector.Begin();
        try
        {
            value = read(ref reader);
        }
        catch (JsonReadException wrong)
        {
            throw CreateException(json, wrong.Position, wrong.Message, wrong);
        }
        finally
        {
            unreadable = UnreadableCollector.End();
        }

        // Responses are read tolerantly, but values to be sent must be valid.
        return unreadable is [{ } first, ..] ? throw CreateException(json, first.Position, first.Problem.StartsWith("$: ", StringComparison.Ordinal) ? first.Problem[3..] : first.Problem, null) : value;
    }

    private static SchemeFieldException CreateException(ReadOnlySpan<byte> json, long position, string problem, Exception? inner)
    {
        var field = JsonPath.Locate(json, position).TrimStart('$').TrimStart('.');
        return new(field, $"The field '{field}' is invalid: {problem}.", inner);
    }

    /// <summary>Creates the exception for a scheme that has no builder.</summary>
    /// <param name="known">The known schemes.</param>
    /// <param name="parameterName">The name of the caller's parameter.</param>
    /// <returns>The exception to throw.</returns>
    public static ArgumentException UnknownScheme(IReadOnlyList<string> known, string parameterName) =>
        new($"The auth scheme is unknown. Known schemes: {string.Join(", ", known)}.", parameterName);
}
