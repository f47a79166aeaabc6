using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Composio.Runtime;

namespace ComposioGen.Integration.Tests;

/// <summary>Reads and writes models, and compares JSON regardless of the order of members.</summary>
internal static class JsonOf
{
    public static T Read<T>(string json)
        where T : IJsonModel<T>
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        return T.ReadFrom(ref reader);
    }

    public static string Write<T>(T model)
        where T : IJsonWritable
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            model.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static void ShouldBeJson(this string actual, string expected) => JsonNode.Parse(actual).ShouldBeJson(JsonNode.Parse(expected), actual);

    public static void ShouldBeJson(this JsonNode? actual, JsonNode? expected, string? context = null) =>
        JsonNode.DeepEquals(actual, expected).ShouldBeTrue(
            $"expected {expected?.ToJsonString() ?? "nothing"}\n but was {actual?.ToJsonString() ?? "nothing"}\n{context}");
}
