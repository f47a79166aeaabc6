using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Text;
using Newtonsoft.Json.Linq;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Overlays;

/// <summary>Verifies that one search of the document finds the same targets as a search per action.</summary>
public sealed class OverlayTargetsTests
{
    private const string Text = """
        {
          "paths": { "/a": { "parameters": [ { "name": "limit", "in": "query", "schema": { "type": "number" } }, { "name": "id", "in": "path" } ] } },
          "parameters": { "shared": { "name": "limit", "schema": {} } },
          "a": { "properties": { "token": { "type": "string" }, "properties": { "properties": { "token": { "type": "number" } } } } },
          "b": [ { "properties": { "token": 5, "to-ken": { "type": "string" } } }, { "properties": [] } ]
        }
        """;

    [Theory]
    [InlineData("$..properties")]
    [InlineData("$..properties.token")]
    [InlineData("$..properties.to-ken")]
    [InlineData("$..properties.token.type")]
    [InlineData("$..properties['token']")]
    [InlineData("$..properties['to-ken','token','gone']")]
    [InlineData("$..properties['properties'].properties['token','token']['type']")]
    [InlineData("$..properties['a.b','token']")]
    [InlineData("$..properties[ 'token' ]")]
    [InlineData("$..properties.*")]
    [InlineData("$..properties.properties..token")]
    [InlineData("$..parameters[?(@.name == 'limit')].schema")]
    [InlineData("$..parameters[0]")]
    [InlineData("$..nowhere.at.all")]
    [InlineData("$..*")]
    [InlineData("$.a.properties.token")]
    public void Select_Target_SelectsMatchingNodes(string target)
    {
        var document = JObject.Parse(Text);

        new OverlayTargets(document).Select(target).Select(token => token.Path).ShouldBe(OverlayTarget.Select(document, target).Select(token => token.Path));
    }

    [Theory]
    [InlineData("$.a.properties.token", """{ "properties": { "token": {} } }""", false)]
    [InlineData("$.a.properties.token", """{ "token": true }""", false)]
    [InlineData("$.a", """{ "properties": null }""", false)]
    [InlineData("$.b", """{ "properties": { "token": {} } }""", false)]
    [InlineData("$.b[0].properties.token", "7", false)]
    [InlineData("$.a.properties", null, true)]
    public void Select_AfterAction_SeesItsChanges(string target, string? update, bool remove)
    {
        var document = JObject.Parse(Text);
        var targets = new OverlayTargets(document);
        var before = targets.Select("$..token").Count + targets.Select("$..properties").Count;

        new OverlayAction(target, update is null ? null : JToken.Parse(update), remove).Apply(targets).ShouldBe(1);

        before.ShouldBe(8);
        foreach (var name in new[] { "$..token", "$..properties", "$..properties.token" })
        {
            targets.Select(name).Select(token => token.Path).ShouldBe(OverlayTarget.Select(document, name).Select(token => token.Path), name);
        }
    }
}
