using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.Tests.Infrastructure;

/// <summary>Creates a document in which everything without a significant order is reordered.</summary>
internal static class ShuffledDocument
{
    public static string Of(string text, Random random)
    {
        var document = JObject.Parse(text);
        var maps = document.Descendants().OfType<JProperty>()
            .Where(member => member.Name is "paths" or "schemas" or "properties" or "parameters" or "responses")
            .Select(member => member.Value)
            .Append(document)
            .ToList();
        foreach (var map in maps)
        {
            Shuffle(map, random);
        }

        return document.ToString();
    }

    private static void Shuffle(JToken map, Random random)
    {
        if (map is not JContainer container)
        {
            return;
        }

        var children = container.Children().ToArray();
        random.Shuffle(children);
        container.RemoveAll();
        foreach (var child in children)
        {
            container.Add(child);
        }
    }
}
