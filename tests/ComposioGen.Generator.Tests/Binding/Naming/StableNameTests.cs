using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using ComposioGen.Generator.Tests.OpenApi;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding.Naming;

/// <summary>Verifies that adding and removing operations does not rename anything else.</summary>
public sealed class StableNameTests
{
    private const string Responses = """
        "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": {
          "type": "object", "properties": { "id": { "type": "string" } } } } } } }
        """;

    [Fact]
    public void Bind_OneOperationRemoved_LeavesOtherNamesUnchanged() => DocumentParts.RenamedIn(Documents.Sound(FullDocument.Text)).ShouldBeEmpty();

    [Fact]
    public void Bind_UnionsOfPlainValues_AreNamedByTheirTypes() => BoundNames.Of(Documents.Sound(MiniSpec.Both("""
        "Thing": { "type": "object", "properties": {
          "expires_in": { "oneOf": [ { "type": "number" }, { "type": "string" } ] },
          "versions": { "oneOf": [ { "type": "object", "additionalProperties": { "type": "string" } }, { "type": "string" } ] },
          "scope": { "oneOf": [ { "type": "string", "nullable": true }, { "type": "array", "items": { "type": "string" } } ] },
          "filter": { "oneOf": [ { "type": "boolean" }, { "type": "array", "items": { "type": "integer", "nullable": true } } ] } } }
        """))).ByLocation.Where(entry => entry.Key.StartsWith("POST /things answer.", StringComparison.Ordinal) && !entry.Key.EndsWith(')')).Select(entry => entry.Value).ShouldBe(
        ["StringOrNumber", "ThingFilter", "StringOrStringList", "StringOrStringMap"]);

    [Fact]
    public void Bind_TwoTypesPinnedToSameName_SecondIsNamedByLocation() => BoundNames.Of(Documents.Sound(MiniSpec.Both("""
        "Thing": { "type": "object", "properties": {
          "first": { "type": "object", "x-csharp-type": "Part", "properties": { "a": { "type": "string" } } },
          "second": { "type": "object", "x-csharp-type": "Part", "properties": { "b": { "type": "string" } } } } }
        """))).ByLocation.ShouldSatisfyAllConditions(
        names => names["POST /things answer.first"].ShouldBe("Part"),
        names => names["POST /things answer.second"].ShouldBe("ThingSecond"));

    [Fact]
    public void RenamedIn_TypeLosesItsName_IsReported() => DocumentParts.RenamedIn(Documents.Sound(MiniSpec.Paths($$"""
        "/first": { "get": { {{MiniSpec.Things}}, {{Responses}} } },
        "/second": { "get": { {{MiniSpec.Things}}, {{Responses}} } }
        """, ""))).ShouldContain("without /first: GET /second answer: First -> Second");
}
