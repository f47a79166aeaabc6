using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding.Naming;

/// <summary>Tests names of tags and discriminator values that map to the same C# name, or to a reserved one.</summary>
public sealed class CollisionTests
{
    private const string Thing = """
        "Thing": { "type": "object", "properties": { "id": { "type": "string" } } }
        """;

    [Fact]
    public void Bind_TagsWithSameName_ShareOneClient() => GeneratedSdk.Of(MiniSpec.Paths($$"""
        "/a": { "get": { "tags": [ "connected accounts" ], {{MiniSpec.Returns("Thing")}} } },
        "/b": { "get": { "tags": [ "Connected Accounts" ], {{MiniSpec.Returns("Thing")}} } }
        """, Thing)).Sources.Keys.Count(name => name.EndsWith("Client.g.cs", StringComparison.Ordinal)).ShouldBe(2);

    [Theory]
    [InlineData("Dispose", "Things")]
    [InlineData("ToString", "Things")]
    [InlineData("2fa", "class")]
    public void Bind_TagNames_DoNotCollide(string first, string second) => GeneratedSdk.Of(MiniSpec.Paths($$"""
        "/a": { "get": { "tags": [ "{{first}}" ], {{MiniSpec.Returns("Thing")}} } },
        "/b": { "get": { "tags": [ "{{second}}" ], {{MiniSpec.Returns("Thing")}} } }
        """, Thing)).Sources.Keys.Count(name => name.EndsWith("Client.g.cs", StringComparison.Ordinal)).ShouldBe(3);

    [Theory]
    [InlineData("Page<User>")]
    [InlineData("Page-User")]
    [InlineData("Page.User")]
    [InlineData("page_user")]
    [InlineData("0PageUser")]
    public void Bind_ComponentWithSameWords_LeavesNameToExactOne(string other) => GeneratedSdk.Of(MiniSpec.Both($$"""
        "Thing": { "type": "object", "properties": { "a": { "$ref": "#/components/schemas/PageUser" }, "b": { "$ref": "#/components/schemas/{{other}}" } } },
        "PageUser": { "type": "object", "properties": { "exact": { "type": "string" } } },
        "{{other}}": { "type": "object", "properties": { "other": { "type": "string" } } }
        """)).Sources["PageUser.g.cs"].ShouldContain("public string? Exact");

    [Theory]
    [InlineData("a_b", "a-b")]
    [InlineData("thing", "other")]
    [InlineData("kind", "other")]
    [InlineData("unknown", "Unknown")]
    [InlineData("", "***")]
    public void Bind_DiscriminatorValues_DoNotCollide(string first, string second) => GeneratedSdk.Of(MiniSpec.Both($$"""
        "Thing": { "oneOf": [
          { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["{{first}}"] }, "a": { "type": "string" } } },
          { "type": "object", "required": ["kind"], "properties": { "kind": { "type": "string", "enum": ["{{second}}"] }, "b": { "type": "string" } } } ] }
        """)).Sources.Keys.ShouldContain("Thing.g.cs");

    [Theory]
    [InlineData("json")]
    [InlineData("read_shared")]
    [InlineData("additional_properties")]
    [InlineData("unknown")]
    [InlineData("first")]
    public void Bind_MembersSharedByAllBranches_DoNotCollide(string name) => GeneratedSdk.Of(MiniSpec.Both($$"""
        "Thing": { "oneOf": [
          { "type": "object", "required": ["kind", "{{name}}"], "properties": { "kind": { "type": "string", "enum": ["first"] }, "{{name}}": { "type": "string" } } },
          { "type": "object", "required": ["kind", "{{name}}"], "properties": { "kind": { "type": "string", "enum": ["second"] }, "{{name}}": { "type": "string" } } } ] }
        """)).Sources.Keys.ShouldContain("Thing.g.cs");

    [Fact]
    public void Bind_PathParametersNamedLikeKeywords_DoNotCollide() => GeneratedSdk.Of(MiniSpec.Paths($$"""
        "/a/{class}/{call}/{cancellationToken}/{request}": { "parameters": [ {{Path("class")}}, {{Path("call")}}, {{Path("cancellationToken")}}, {{Path("request")}} ],
          "post": { {{MiniSpec.Things}}, {{MiniSpec.Takes("Thing")}}, {{MiniSpec.Returns("Thing")}} } }
        """, Thing)).Sources.Keys.ShouldContain("ThingsClient.g.cs");

    [Fact]
    public void Bind_SameParameterNameInEveryLocation_IsDistinguished() => GeneratedSdk.Of(MiniSpec.Paths($$"""
        "/a/{held}": { "get": { {{MiniSpec.Things}}, "parameters": [ {{Path("held")}},
          { "name": "held", "in": "query", "schema": { "type": "integer" } }, { "name": "held", "in": "header", "schema": { "type": "integer" } },
          { "name": "held", "in": "cookie", "schema": { "type": "integer" } } ], {{MiniSpec.Returns("Thing")}} } }
        """, Thing)).Sources.Values.ShouldContain(source => source.Contains(" HeldHeader { get; init; }", StringComparison.Ordinal));

    [Fact]
    public void Bind_OperationsWithSameName_DoNotCollide() => GeneratedSdk.Of(MiniSpec.Paths($$"""
        "/a": { "get": { "x-csharp-name": "Same", {{MiniSpec.Things}}, {{MiniSpec.Returns("Thing")}} },
                "post": { "x-csharp-name": "Same", {{MiniSpec.Things}}, {{MiniSpec.Returns("Thing")}} } }
        """, Thing)).Sources.Keys.ShouldContain("ThingsClient.g.cs");

    private static string Path(string name) => $$"""
        { "name": "{{name}}", "in": "path", "required": true, "schema": { "type": "string" } }
        """;
}
