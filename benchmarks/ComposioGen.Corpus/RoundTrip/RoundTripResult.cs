using System.Runtime.Loader;
using System.Text.Json;

namespace ComposioGen.Corpus.RoundTrip;

/// <summary>Represents the result of reading the examples of a document into the generated types and writing them back.</summary>
/// <param name="Same">The number of examples that were written unchanged.</param>
/// <param name="Rejected">The number of examples that contradict their schema, such as by a missing required member; reading them fails with an error.</param>
/// <param name="Differences">The location of the first difference of every other example.</param>
internal sealed record RoundTripResult(int Same, IReadOnlyList<string> Rejected, IReadOnlyList<string> Differences)
{
    /// <summary>Loads the compiled SDK, and reads and writes the examples with it.</summary>
    /// <param name="document">The text of the document.</param>
    /// <param name="sdk">The compiled SDK.</param>
    public static RoundTripResult Of(string document, byte[] sdk)
    {
        var context = new AssemblyLoadContext("sdk", isCollectible: true);
        try
        {
            using var image = new MemoryStream(sdk);
            var types = OperationTypes.Of(context.LoadFromStream(image));
            using var json = JsonDocument.Parse(document, new JsonDocumentOptions { MaxDepth = 512 });
            return Of(new ExampleFinder(json.RootElement).Find(), types);
        }
        finally
        {
            context.Unload();
        }
    }

    private static RoundTripResult Of(IEnumerable<DocumentExample> examples, Dictionary<(string Method, string Path), Type> types)
    {
        var same = 0;
        var rejected = new List<string>();
        var differences = new List<string>();
        foreach (var example in examples)
        {
            if (!types.TryGetValue((example.Method, example.Path), out var type))
            {
                continue;
            }

            try
            {
                var difference = Difference(example.Json, type);
                if (difference is null)
                {
                    same++;
                }
                else
                {
                    differences.Add($"{example.Method} {example.Path} {difference}");
                }
            }
            catch (JsonException error)
            {
                rejected.Add($"{example.Method} {example.Path} {error.Message}");
            }
        }

        return new(same, rejected, differences);
    }

    private static string? Difference(string json, Type type)
    {
        json = Unquoted(json, type);
        var value = JsonSerializer.Deserialize(json, type);
        using var before = JsonDocument.Parse(json);
        using var after = JsonDocument.Parse(JsonSerializer.Serialize(value, type));
        return JsonComparison.Difference(before.RootElement, after.RootElement);
    }

    // Some documents contain the text of an example instead of the example.
    private static string Unquoted(string json, Type type)
    {
        if (type == typeof(string) || !json.StartsWith('"'))
        {
            return json;
        }

        var text = JsonSerializer.Deserialize<string>(json)!.Trim();
        return text.StartsWith('{') || text.StartsWith('[') ? text : json;
    }
}
