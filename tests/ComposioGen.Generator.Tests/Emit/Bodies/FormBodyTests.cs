using ComposioGen.Generator.Tests.Infrastructure;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Bodies;

public sealed class FormBodyTests
{
    private const string Charge = """
        "Charge": { "type": "object", "required": ["amount"], "properties": {
          "amount": { "type": "integer" },
          "note": { "type": "string" },
          "live": { "type": "boolean" },
          "card": { "type": "object", "properties": { "number": { "type": "string" }, "owner": { "type": "object", "properties": { "name": { "type": "string" } } } } },
          "metadata": { "type": "object", "additionalProperties": { "type": "string" } },
          "expand": { "type": "array", "items": { "type": "string" } },
          "tags": { "type": "array", "items": { "type": "string" } },
          "ids": { "type": "array", "items": { "type": "integer" } },
          "lines": { "type": "array", "items": { "type": "object", "properties": { "price": { "type": "string" } } } },
          "color": { "type": "object", "properties": { "red": { "type": "integer" }, "green": { "type": "integer" } } },
          "point": { "type": "object", "properties": { "x": { "type": "integer" }, "y": { "type": "integer" } } },
          "raw": { "type": "object", "properties": { "a": { "type": "integer" } } },
          "cleared": { "type": "string", "nullable": true } } }
        """;

    private static readonly string Spec = MiniSpec.Paths($$"""
        "/charges": { "post": { {{MiniSpec.Things}}, "x-csharp-name": "Charge", {{MiniSpec.Empty}}, "requestBody": { "required": true, "content": {
          "application/x-www-form-urlencoded": { "schema": { "$ref": "#/components/schemas/Charge" }, "encoding": {
            "expand": { "style": "deepObject", "explode": true },
            "ids": { "style": "form", "explode": false },
            "color": { "style": "form", "explode": false },
            "point": { "style": "form", "explode": true },
            "raw": { "contentType": "application/json" } } } } } } }
        """, Charge);

    [Fact]
    public Task PostAsync_FormBody_UsesDocumentedEncoding() => GeneratedSdk.Of(Spec).CallAsync("""
        var wire = new Wire("");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.ChargeAsync(new()
        {
            Amount = 5, Note = "a b&c", Live = true, Card = new() { Number = "42", Owner = new() { Name = "Ann" } },
            Metadata = new Dictionary<string, string> { ["k"] = "v" }, Expand = ["x", "y"], Tags = ["t", "u"], Ids = [1, 2],
            Lines = [new() { Price = "p" }, new() { Price = "q" }], Color = new() { Red = 1, Green = 2 }, Point = new() { X = 3, Y = 4 }, Raw = new() { A = 1 }, Cleared = null,
        });
        wire.Requests[0].Content!.Headers.ContentType!.ToString().ShouldBe("application/x-www-form-urlencoded");
        var fields = wire.Sent[0].Split(' ')[2].Split('&').Select(field => Uri.UnescapeDataString(field.Replace('+', ' '))).ToList();
        fields.ShouldBe([
            "amount=5", "note=a b&c", "live=true", "card[number]=42", "card[owner][name]=Ann", "metadata[k]=v", "expand[0]=x", "expand[1]=y", "tags=t", "tags=u",
            "ids=1,2", "lines[0][price]=p", "lines[1][price]=q", "color=red,1,green,2", "x=3", "y=4", "raw={\"a\":1}", "cleared="]);
        """);

    [Fact]
    public Task PostAsync_JsonAndOtherMediaTypes_SendsJson() => GeneratedSdk.Of(Spec.Replace(
        "\"application/x-www-form-urlencoded\"",
        "\"application/xml\": { \"schema\": { \"type\": \"string\" } }, \"*/*\": { \"schema\": { \"$ref\": \"#/components/schemas/Charge\" } }, \"application/x-www-form-urlencoded\"",
        StringComparison.Ordinal)).CallAsync("""
        var wire = new Wire("");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.ChargeAsync(new() { Amount = 5 });
        wire.Sent[0].ShouldBe("POST /charges {\"amount\":5}");
        wire.Requests[0].Content!.Headers.ContentType!.ToString().ShouldBe("application/json");
        """);

    [Theory]
    [InlineData("application/vnd.acme+json", "application/vnd.acme+json")]
    [InlineData("application/merge-patch+json", "application/merge-patch+json")]
    [InlineData("application/*+json", "application/json")]
    [InlineData("application/json; charset=utf-8", "application/json")]
    public Task PostAsync_JsonSuffixMediaType_IsSentAsContentType(string mediaType, string sent) => GeneratedSdk.Of(Spec.Replace(
        "application/x-www-form-urlencoded", mediaType, StringComparison.Ordinal)).CallAsync($$"""
        var wire = new Wire("");
        using var client = new ComposioClient(Transport(wire));
        await client.Things.ChargeAsync(new() { Amount = 5 });
        wire.Sent[0].ShouldBe("POST /charges {\"amount\":5}");
        wire.Requests[0].Content!.Headers.ContentType!.ToString().ShouldBe("{{sent}}");
        """);
}
