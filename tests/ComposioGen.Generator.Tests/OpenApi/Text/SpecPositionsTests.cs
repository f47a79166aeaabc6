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
    public void Find_Pointer_ReturnsPositionOfMemberName(string place, int line, int column) =>
        new SpecPositions(Text).Find(place).ShouldBe((line, column));

    [Theory]
    [InlineData("/paths/~1nowhere/get", 2, 2)]
    [InlineData("/list/9", 5, 2)]
    [InlineData("/openapi/deeper", 1, 2)]
    [InlineData("/nowhere", 0, 0)]
    public void Find_DanglingPointer_ReturnsNearestAncestor(string place, int line, int column) =>
        new SpecPositions(Text).Find(place).ShouldBe((line, column));

    [Fact]
    public void Find_InvalidJson_ReturnsStart() => new SpecPositions("{ oops").Find("/paths").ShouldBe((0, 0));

    [Fact]
    public void Find_RepairedText_ReturnsPositionsOfOriginal()
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
