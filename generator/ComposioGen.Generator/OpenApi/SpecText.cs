using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.OpenApi;

/// <summary>Makes a JSON tree of a text.</summary>
internal static class SpecText
{
    /// <summary>Deeper JSON is refused, so that no walk over the tree can exhaust the stack.</summary>
    public const int MaxDepth = 256;

    /// <summary>The tree; or null and what is wrong with the text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="repeatedNames">True when an object names a member twice; the last one stands.</param>
    /// <param name="problem">Set when the result is null.</param>
    public static JToken? Parse(string text, out bool repeatedNames, out ApiProblem? problem)
    {
        problem = null;
        repeatedNames = false;
        try
        {
            return Load(text, DuplicatePropertyNameHandling.Error, LineInfoHandling.Ignore);
        }
        catch (JsonReaderException)
        {
            // Also thrown for a repeated name, which the second attempt lets pass.
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            problem = new ApiProblem(ApiProblemKind.NotJson, [exception.Message], Pointer: null);
            return null;
        }

        try
        {
            var token = Load(text, DuplicatePropertyNameHandling.Replace, LineInfoHandling.Ignore);
            repeatedNames = true;
            return token;
        }
        catch (JsonReaderException exception)
        {
            problem = Problem(exception);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            problem = new ApiProblem(ApiProblemKind.NotJson, [exception.Message], Pointer: null);
        }

        return null;
    }

    /// <summary>The tree of a text that was read before, with the line of every token; null when it is not JSON.</summary>
    public static JToken? ParseWithLines(string text)
    {
        try
        {
            return Load(text, DuplicatePropertyNameHandling.Replace, LineInfoHandling.Load);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return null;
        }
    }

    private static JToken Load(string text, DuplicatePropertyNameHandling repeated, LineInfoHandling lines)
    {
        // Dates stay text: an enum value or an example that looks like a date must come out as it went in.
        using var reader = new JsonTextReader(new StringReader(text))
        {
            DateParseHandling = DateParseHandling.None,
            MaxDepth = MaxDepth,
            Culture = CultureInfo.InvariantCulture,
        };
        var token = JToken.ReadFrom(reader, new JsonLoadSettings
        {
            CommentHandling = CommentHandling.Ignore,
            DuplicatePropertyNameHandling = repeated,
            LineInfoHandling = lines,
        });
        while (reader.Read())
        {
            if (reader.TokenType != JsonToken.Comment)
            {
                throw new JsonReaderException("There is more text after the end of the document.", reader.Path, reader.LineNumber, reader.LinePosition, null);
            }
        }

        return token;
    }

    private static ApiProblem Problem(JsonReaderException exception)
    {
        var kind = exception.Message.Contains("MaxDepth") ? ApiProblemKind.Unreadable : ApiProblemKind.NotJson;
        return new ApiProblem(kind, [exception.Message], Pointer: null, Math.Max(0, exception.LineNumber - 1), Math.Max(0, exception.LinePosition));
    }
}
