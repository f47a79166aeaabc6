using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Composio;
using ComposioGen.Generator.Tests.Docs;
using ComposioGen.Generator.Tests.Upstream;
using Newtonsoft.Json.Linq;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi.Overlays;

/// <summary>Verifies that an overlay applies to a part of the published document: an action without a target has no effect.</summary>
public sealed class BundledTargetTests
{
    private static readonly JObject Overlay = JObject.Parse(BundledOverlay.Load().Text);

    public static TheoryData<string> Published => [.. DocumentVariant.Published];

    [Theory]
    [InlineData("Composio Platform API", true)]
    [InlineData("Composio Platform API v3.1", true)]
    [InlineData("Composio Platform API (v3.1)", true)]
    [InlineData("  composio  platform api - v4", true)]
    [InlineData("Composio API", true)]
    [InlineData("Composio Connected Accounts", false)]
    [InlineData("Compositions API", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Contains_TitleOfTheFamily_IsFound(string? title, bool expected) =>
        DocumentFamily.Contains(Overlay.Value<string>("x-document-title")!, title).ShouldBe(expected);

    [Fact]
    public void Select_EmptyDocument_FindsNothing() =>
        Targets().ShouldAllBe(target => new OverlayTargets(new JObject()).Select(target).Count == 0);

    [Fact]
    public void Select_EmptyPaths_DoesNotThrow()
    {
        var document = new JObject { ["paths"] = new JObject(), ["components"] = new JObject { ["schemas"] = new JObject() } };
        foreach (var path in Targets().SelectMany(QuotedPaths).Distinct())
        {
            document["paths"]![path] = new JObject { ["get"] = new JObject(), ["post"] = new JObject(), ["patch"] = new JObject() };
        }

        foreach (var target in Targets())
        {
            Should.NotThrow(() => new OverlayTargets(document).Select(target), target);
        }
    }

    [UpstreamTheory]
    [MemberData(nameof(Published))]
    public void Select_WhatTargetNamesIsRemoved_FindsNothing(string name)
    {
        var document = DocumentVariant.Read(name, "");
        foreach (var target in Targets())
        {
            var part = Part(document, [.. QuotedPaths(target)]);
            foreach (var node in new OverlayTargets(part).Select(target))
            {
                (node.Parent as JProperty ?? node).Remove();
            }

            new OverlayTargets(part).Select(target).ShouldBeEmpty(target);
        }
    }

    [Theory]
    [InlineData("$.x..[?(@.a == 1)]")]
    [InlineData("$..[?(@.nothing == 1)]")]
    [InlineData("$[?(@.nothing == 1)]")]
    [InlineData("$.paths.*..[?(@.nothing)].y")]
    [InlineData("$..nothing..[?(@.a)]")]
    [InlineData("$..nothing[?(@.a)]..[?(@.b)]")]
    [InlineData("$.paths[0]")]
    [InlineData("$.paths[0:2]")]
    [InlineData("$.paths['x']..['y']")]
    public void Select_AbsentTarget_FindsNothing(string target) =>
        new OverlayTargets(JObject.Parse("""{ "paths": { "/a": { "get": { "tags": [ "t" ] } } } }""")).Select(target).ShouldBeEmpty();

    [Theory]
    [InlineData("$.a..[?(@.kind == 'x')]", 2)]
    [InlineData("$..[?(@.kind == 'x')]", 2)]
    [InlineData("$.a..[?(@.kind == 'x')].id", 1)]
    public void Select_DescendantMembers_AreFound(string target, int count) =>
        new OverlayTargets(JObject.Parse("""{ "a": { "b": { "kind": "x", "c": { "kind": "x", "id": 1 } } } }""")).Select(target).Count.ShouldBe(count);

    // Returns the paths in a target, or all when it contains none.
    private static JObject Part(JObject document, IReadOnlyCollection<string> paths) => paths.Count == 0
        ? (JObject)document.DeepClone()
        : new() { ["paths"] = new JObject(paths.Where(path => document["paths"]![path] is not null).Select(path => new JProperty(path, document["paths"]![path]!.DeepClone()))) };

    private static IEnumerable<string> Targets() => Overlay["actions"]!.Select(action => action.Value<string>("target")!);

    private static IEnumerable<string> QuotedPaths(string target) => target.Split('\'').Where(part => part.StartsWith('/'));
}
