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
        from json in OfAnswer(operation.Value)
        select new DocumentExample(operation.Name.ToUpperInvariant(), path.Name, json);

    private List<string> OfAnswer(JsonElement operation)
    {
        // The response of the generated method: the lowest success status with a body.
        var answers = Members(operation, "responses")
            .Where(answer => answer.Name.Length == 3 && answer.Name[0] == '2')
            .OrderBy(answer => answer.Name, StringComparer.Ordinal)
            .Select(answer => Behind(answer.Value));
        foreach (var answer in answers)
        {
            if (Members(answer, "content").Any())
            {
                return Members(answer, "content").Where(media => media.Name.Split(';')[0].Trim() == "application/json").Take(1).SelectMany(media => OfMedia(media.Value)).ToList();
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

        var named = Members(media, "examples").Select(member => Member(Behind(member.Value), "value")).OfType<JsonElement>().Select(value => value.GetRawText()).ToList();
        foreach (var json in named)
        {
            yield return json;
        }

        if (Member(media, "example") is null && named.Count == 0 && Member(media, "schema") is { } schema && Member(Behind(schema), "example") is { } whole)
        {
            yield return whole.GetRawText();
        }
    }

    private JsonElement Behind(JsonElement part)
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
