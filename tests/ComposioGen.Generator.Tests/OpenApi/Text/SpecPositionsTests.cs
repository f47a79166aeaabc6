using ComposioGen.Generator.OpenApi.Text;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Text;

public sealed class SpecPositionsTests
{
    private const string Text = """
        {
          "openapi": "3.0.0",
          "paths": {
            "/a/{id}": { "get": {} },  "/b~c": 5
          },
          "list": [
            1,
            { "x": "y" }
          ]
        }
        """;

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("/openapi", 1, 2)]
    [InlineData("/paths", 2, 2)]
    [InlineData("/paths/~1a~1{id}", 3, 4)]
    [InlineData("/paths/~1a~1{id}/get", 3, 17)]
    [InlineData("/paths/~1b~0c", 3, 31)]
    [InlineData("/list/0", 6, 4)]
    [InlineData("/list/1", 7, 4)]
    [InlineData("/list/1/x", 7, 6)]
    public void A_pointer_leads_to_the_name_of_its_member(string place, int line, int column) =>
        new SpecPositions(Text).Find(place).ShouldBe((line, column));

    [Theory]
    [InlineData("/paths/~1nowhere/get", 2, 2)]
    [InlineData("/list/9", 5, 2)]
    [InlineData("/openapi/deeper", 1, 2)]
    [InlineData("/nowhere", 0, 0)]
    public void A_pointer_that_leads_nowhere_gives_the_nearest_place_above(string place, int line, int column) =>
        new SpecPositions(Text).Find(place).ShouldBe((line, column));

    [Fact]
    public void A_text_that_is_no_JSON_has_only_a_beginning() => new SpecPositions("{ oops").Find("/paths").ShouldBe((0, 0));

    [Fact]
    public void Positions_are_those_of_the_text_and_not_of_what_was_put_right_in_it()
    {
        var result = Documents.Read("""
            {
              "openapi": "3.0.0", "info": { "title": "T", "version": "1" },
              "paths": { "/a": { "get": { "responses": { "200": { "description": "", "content": { "application/json": { "schema": {
                "$ref": "#/components/schemas/Gone"
              } } } } } } } }
            }
            """);

        result.Positions.Find(result.Problems.ShouldHaveSingleItem().Pointer.ShouldNotBeNull()).ShouldBe((3, 4));
    }
}
