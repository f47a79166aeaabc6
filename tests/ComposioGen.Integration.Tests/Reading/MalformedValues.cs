using System.Text.Json.Nodes;

namespace ComposioGen.Integration.Tests;

/// <summary>Generates all malformed variants of a member of a JSON object: it is removed, or has a value of another type.</summary>
internal static class MalformedValues
{
    private static readonly string[] Kinds = ["null", "7", "\"\"", "true", "[]", "{}", "[null]"];

    public static IEnumerable<(string What, JsonObject Value)> Of(JsonObject sound)
    {
        foreach (var path in Paths(sound))
        {
            yield return ($"{string.Join('.', path)} removed", Changed(sound, path, (parent, name) => parent.Remove(name)));
            foreach (var kind in Kinds)
            {
                yield return ($"{string.Join('.', path)} = {kind}", Changed(sound, path, (parent, name) => parent[name] = JsonNode.Parse(kind)));
            }
        }
    }

    private static IEnumerable<string[]> Paths(JsonObject parent) => parent.SelectMany(member => member.Value is JsonObject inner
        ? Paths(inner).Select(path => (string[])[member.Key, .. path]).Prepend([member.Key])
        : [[member.Key]]);

    private static JsonObject Changed(JsonObject sound, string[] path, Action<JsonObject, string> change)
    {
        var copy = sound.DeepClone().AsObject();
        change(path[..^1].Aggregate(copy, (parent, name) => parent[name]!.AsObject()), path[^1]);
        return copy;
    }
}
