using System.Text.Json.Nodes;

namespace ComposioGen.Integration.Tests;

/// <summary>Creates pages with three elements, the second of which may be malformed.</summary>
internal static class MalformedPage
{
    /// <summary>An active account with credentials and the ID <c>odd_2</c>.</summary>
    public static JsonObject Account()
    {
        var account = Element("ConnectedAccount", "id");
        account["status"] = "ACTIVE";
        account["state"] = JsonNode.Parse("""{"authScheme":"OAUTH2","val":{"status":"ACTIVE","access_token":"secret_1","refresh_token":"secret_2","expires_in":3600,"scope":["a"]}}""");
        return account;
    }

    /// <summary>An element with every member of its schema and the ID <c>odd_2</c>.</summary>
    public static JsonObject Element(string schema, string idName) => Named(Sample.Full.Of(SpecDocument.Schema(schema))!.AsObject(), idName, "odd_2");

    /// <summary>Returns a page with the elements <c>good_1</c>, the malformed one and <c>good_3</c>.</summary>
    public static string Of(string schema, JsonObject sound, string idName, JsonNode? malformed, string nextCursor = "")
    {
        var page = Sample.Minimal.Of(SpecDocument.Schema(schema))!.AsObject();
        page["next_cursor"] = nextCursor;
        page["items"] = new JsonArray(Named(sound, idName, "good_1"), malformed?.DeepClone(), Named(sound, idName, "good_3"));
        return page.ToJsonString();
    }

    private static JsonObject Named(JsonObject sound, string idName, string id)
    {
        var copy = sound.DeepClone().AsObject();
        copy[idName] = id;
        return copy;
    }
}
