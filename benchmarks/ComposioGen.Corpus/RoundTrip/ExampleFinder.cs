using System.Text.Json;

namespace ComposioGen.Corpus.RoundTrip;

/// <summary>Finds the examples of a document: those of successful JSON responses, or of their schemas.</summary>
internal sealed class ExampleFinder(JsonElement root)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "patch"];

    /// <summary>Returns the examples in document order.</summary>
    public IEnumerable<DocumentExample> Find() =>
        from path in Members(root, "paths")
        from operation in path.Value.ValueKind == JsonValueKind.Object ? path.Value.EnumerateObject() : default
        where Methods.Contains(operation.Name)
        from json in OfResponse(operation.Value)
        select new DocumentExample(operation.Name.ToUpperInvariant(), path.Name, json);

    private List<string> OfResponse(JsonElement operation)
    {
        // The response of the generated method: the lowest success status with a body.
        var responses = Members(operation, "responses")
            .Where(response => response.Name.Length == 3 && response.Name[0] == '2')
            .OrderBy(response => response.Name, StringComparer.Ordinal)
            .Select(response => Resolve(response.Value));
        foreach (var response in responses)
        {
            if (Members(response, "content").Any())
            {
                return Members(response, "content").Where(media => media.Name.Split(';')[0].Trim() == "application/json").Take(1).SelectMany(media => OfMedia(media.Value)).ToList();
            }
        }

        return [];
    }

    private IEnumerable<string> OfMedia(JsonElement media)
    {
        if (Member(media, "example") is { } example)
        {
            yield return example.GetRawText();
        }

        var named = Members(media, "examples").Select(member => Member(Resolve(member.Value), "value")).OfType<JsonElement>().Select(value => value.GetRawText()).ToList();
        foreach (var json in named)
        {
            yield return json;
        }

        if (Member(media, "example") is null && named.Count == 0 && Member(media, "schema") is { } schema && Member(Resolve(schema), "example") is { } whole)
        {
            yield return whole.GetRawText();
        }
    }

    private JsonElement Resolve(JsonElement part)
    {
        for (var steps = 0; steps < 8 && Member(part, "$ref") is { ValueKind: JsonValueKind.String } reference && Target(reference.GetString()!) is { } target; steps++)
        {
            part = target;
        }

        return part;
    }

    private JsonElement? Target(string reference)
    {
        if (!reference.StartsWith("#/", StringComparison.Ordinal))
        {
            return null;
        }

        JsonElement? current = root;
        foreach (var segment in Uri.UnescapeDataString(reference[2..]).Split('/'))
        {
            current = current is { } part ? Member(part, segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)) : null;
        }

        return current;
    }

    private static JsonElement? Member(JsonElement part, string name)
    {
        try
        {
            return part.ValueKind == JsonValueKind.Object && part.TryGetProperty(name, out var value) ? value : null;
        }
        catch (InvalidOperationException)
        {
            // A sibling name is not valid text.
            return null;
        }
    }

    private static JsonElement.ObjectEnumerator Members(JsonElement part, string name) =>
        Member(part, name) is { ValueKind: JsonValueKind.Object } members ? members.EnumerateObject() : default;
}
