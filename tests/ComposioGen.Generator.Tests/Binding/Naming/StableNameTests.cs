using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using ComposioGen.Generator.Tests.OpenApi;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding.Naming;

/// <summary>A document that loses operations, or gains them, changes the name of nothing that it keeps.</summary>
public sealed class StableNameTests
{
    private const string Answers = """
        "responses": { "200": { "description": "ok", "content": { "application/json": { "schema": {
          "type": "object", "properties": { "id": { "type": "string" } } } } } } }
        """;

    [Fact]
    public void No_operation_decides_the_name_of_what_others_keep() => DocumentParts.RenamedIn(Documents.Sound(FullDocument.Text)).ShouldBeEmpty();

    [Fact]
    public void Unions_of_plain_values_are_named_by_what_they_hold() => BoundNames.Of(Documents.Sound(MiniSpec.Both("""
        "Thing": { "type": "object", "properties": {
          "expires_in": { "oneOf": [ { "type": "number" }, { "type": "string" } ] },
          "versions": { "oneOf": [ { "type": "object", "additionalProperties": { "type": "string" } }, { "type": "string" } ] },
          "scope": { "oneOf": [ { "type": "string", "nullable": true }, { "type": "array", "items": { "type": "string" } } ] },
          "filter": { "oneOf": [ { "type": "boolean" }, { "type": "array", "items": { "type": "integer", "nullable": true } } ] } } }
        """))).ByPlace.Where(entry => entry.Key.StartsWith("POST /things answer.", StringComparison.Ordinal) && !entry.Key.EndsWith(')')).Select(entry => entry.Value).ShouldBe(
        ["StringOrNumber", "ThingFilter", "StringOrStringList", "StringOrStringMap"]);

    [Fact]
    public void Of_two_types_pinned_to_one_name_the_second_is_named_by_its_place() => BoundNames.Of(Documents.Sound(MiniSpec.Both("""
        "Thing": { "type": "object", "properties": {
          "first": { "type": "object", "x-csharp-type": "Part", "properties": { "a": { "type": "string" } } },
          "second": { "type": "object", "x-csharp-type": "Part", "properties": { "b": { "type": "string" } } } } }
        """))).ByPlace.ShouldSatisfyAllConditions(
        names => names["POST /things answer.first"].ShouldBe("Part"),
        names => names["POST /things answer.second"].ShouldBe("ThingSecond"));

    [Fact]
    public void The_measure_finds_a_type_that_loses_its_name() => DocumentParts.RenamedIn(Documents.Sound(MiniSpec.Paths($$"""
        "/first": { "get": { {{MiniSpec.Things}}, {{Answers}} } },
        "/second": { "get": { {{MiniSpec.Things}}, {{Answers}} } }
        """, ""))).ShouldContain("without /first: GET /second answer: First -> Second");
}
