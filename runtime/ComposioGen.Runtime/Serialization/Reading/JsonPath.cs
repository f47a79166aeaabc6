using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Finds the path of a location in a JSON text, such as <c>$.items[3].id</c>. Used for errors only.</summary>
internal static class JsonPath
{
    private const int MaxNameLength = 64;

    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    /// <summary>Returns the path of the token at a position; for text that ends before it, the path of the end.</summary>
    public static string Locate(ReadOnlySpan<byte> json, long position) => LocateAll(json, [position])[0];

    /// <summary>Returns the paths of the tokens at several positions in one pass.</summary>
    /// <param name="json">The text.</param>
    /// <param name="positions">The positions, in ascending order.</param>
    public static List<string> LocateAll(ReadOnlySpan<byte> json, IReadOnlyList<long> positions)
    {
        var paths = new List<string>(positions.Count);
        var steps = new List<Step>();
        var reader = new Utf8JsonReader(json, AnyDepth);
        try
        {
            while (paths.Count < positions.Count && reader.Read())
            {
                var isThere = Take(ref reader, steps, positions[paths.Count]);
                while (isThere && paths.Count < positions.Count && reader.TokenStartIndex >= positions[paths.Count])
                {
                    paths.Add(Print(steps));
                }

                Enter(ref reader, steps);
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // The traversal ends where the text is invalid, and the path so far is the result.
        }

        while (paths.Count < positions.Count)
        {
            paths.Add(Print(steps));
        }

        return paths;
    }

    private static bool Take(ref Utf8JsonReader reader, List<Step> steps, long position)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                steps.RemoveAt(steps.Count - 1);
                return reader.TokenStartIndex >= position;
            case JsonTokenType.PropertyName:
                steps[^1] = steps[^1] with { Name = reader.GetString() };
                return reader.TokenStartIndex >= position;
        }

        if (steps.Count > 0 && steps[^1].IsArray)
        {
            steps[^1] = steps[^1] with { Index = steps[^1].Index + 1 };
        }

        return reader.TokenStartIndex >= position;
    }

    private static void Enter(ref Utf8JsonReader reader, List<Step> steps)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            steps.Add(new(reader.TokenType == JsonTokenType.StartArray));
        }
    }

    private static string Print(List<Step> steps)
    {
        var path = new StringBuilder("$");
        foreach (var step in steps)
        {
            if (step.IsArray && step.Index >= 0)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{step.Index}]");
            }
            else if (step.Name is { } name)
            {
                AppendName(path, name.Length > MaxNameLength ? name[..MaxNameLength] : name);
            }
        }

        return path.ToString();
    }

    private static void AppendName(StringBuilder path, string name)
    {
        if (name.Length > 0 && name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_'))
        {
            path.Append('.').Append(name);
        }
        else
        {
            var clean = string.Concat(name.Select(static c => char.IsControl(c) ? '?' : c)).Replace("'", "\\'", StringComparison.Ordinal);
            path.Append("['").Append(clean).Append("']");
        }
    }

    private readonly record struct Step(bool IsArray, int Index = -1, string? Name = null);
}
