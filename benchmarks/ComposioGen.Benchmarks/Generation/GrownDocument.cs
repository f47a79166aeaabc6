using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ComposioGen.Benchmarks.Generation;

/// <summary>
/// Creates documents of any size from that of this repository: copies of the same ten operations, each with separate paths and named schemas. Equal
/// sizes produce equal texts.
/// </summary>
public static class GrownDocument
{
    /// <summary>The number of operations of one copy. All sizes are multiples of it, so that only the size differs.</summary>
    public const int OperationsPerCopy = 10;

    private const string Reference = "#/components/schemas/";

    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal) { "get", "post", "put", "patch", "delete" };

    /// <summary>Creates a document with a number of operations.</summary>
    /// <param name="operations">A multiple of <see cref="OperationsPerCopy"/>.</param>
    public static BenchmarkDocument Of(int operations)
    {
        var grown = JObject.Parse(BenchmarkDocument.Own.Text);
        var paths = FirstPaths((JObject)grown["paths"]!);
        var schemas = Reached(paths, (JObject)grown["components"]!["schemas"]!);
        var grownPaths = new JObject();

        // The targets of shared parameters and responses are unchanged.
        var grownSchemas = Reached(new JObject(((JObject)grown["components"]!).Properties().Where(part => part.Name != "schemas")), (JObject)grown["components"]!["schemas"]!);
        for (var copy = 0; copy < operations / OperationsPerCopy; copy++)
        {
            foreach (var path in paths.Properties())
            {
                grownPaths.Add(path.Name.Replace("/api/v3.1/", $"/api/v3.1/{Word(copy)}/", StringComparison.Ordinal), Renamed(path.Value, copy));
            }

            foreach (var schema in schemas.Properties())
            {
                grownSchemas.Add(schema.Name + Word(copy), Renamed(schema.Value, copy));
            }
        }

        grown["paths"] = grownPaths;
        grown["components"]!["schemas"] = grownSchemas;
        return new BenchmarkDocument($"{operations} operations", grown.ToString(Formatting.None));
    }

    private static JObject FirstPaths(JObject paths)
    {
        var taken = new JObject();
        var operations = 0;
        foreach (var path in paths.Properties())
        {
            var kept = new JObject(((JObject)path.Value).Properties().Where(member => !Methods.Contains(member.Name) || operations++ < OperationsPerCopy));
            if (kept.Properties().Any(member => Methods.Contains(member.Name)))
            {
                taken.Add(path.Name, kept);
            }
        }

        return taken;
    }

    private static JObject Reached(JObject from, JObject schemas)
    {
        var reached = new JObject();
        var open = new Queue<JToken>([from]);
        while (open.TryDequeue(out var place))
        {
            foreach (var name in References(place).Select(value => ((string)value!)[Reference.Length..]).Where(name => !reached.ContainsKey(name)).Distinct().ToList())
            {
                reached.Add(name, schemas[name]!.DeepClone());
                open.Enqueue(schemas[name]!);
            }
        }

        return reached;
    }

    private static JToken Renamed(JToken part, int copy)
    {
        var renamed = part.DeepClone();
        foreach (var value in References(renamed).ToList())
        {
            value.Value = (string)value! + Word(copy);
        }

        foreach (var pinned in ((JContainer)renamed).DescendantsAndSelf().OfType<JProperty>().Where(member => member.Name is "x-csharp-type" or "x-csharp-name" or "operationId").ToList())
        {
            pinned.Value = (string)pinned.Value! + Word(copy);
        }

        return renamed;
    }

    private static IEnumerable<JValue> References(JToken place) => ((JContainer)place).DescendantsAndSelf()
        .OfType<JValue>()
        .Where(value => value.Value is string text && text.StartsWith(Reference, StringComparison.Ordinal));

    /// <summary>Returns letters for a number, such as Aa and Ab, because documents have no numbered names.</summary>
    private static string Word(int copy) => $"{(char)('A' + (copy / 26))}{(char)('a' + (copy % 26))}";
}
