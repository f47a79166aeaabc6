using System.Globalization;
using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Diagnostics;

/// <summary>Tests parts of a document that have another form than OpenAPI defines.</summary>
public sealed class MalformedPartTests
{
    private static readonly string Document = MiniSpec.Paths($$"""
        "/things/{id}": { {{MiniSpec.Id}}, "post": { {{MiniSpec.Things}}, {{MiniSpec.Takes("Thing")}},
          "responses": { "200": { "description": "d", "headers": {}, "content": { "application/json": { "encoding": {}, "schema": { "$ref": "#/components/schemas/Thing" } } } } } } }
        """, """
        "Thing": { "type": "object", "required": [ "a" ], "properties": { "a": { "type": "string", "enum": [ "x" ] }, "u": { "oneOf": [ { "type": "string" }, { "type": "number" } ] },
          "d": { "discriminator": { "propertyName": "k" }, "properties": { "k": { "type": "string" } } } } }
        """);

    [Theory]
    [InlineData("\"tags\": [ \"Things\" ]", "\"tags\": \"Things\"", "'tags' is a string instead of an array")]
    [InlineData("\"requestBody\": {", "\"requestBody\": \"zz\", \"x-was\": {", "'requestBody' is a string instead of an object")]
    [InlineData("\"requestBody\": {", "\"requestBody\": [], \"x-was\": {", "'requestBody' is an array instead of an object")]
    [InlineData("\"content\": { \"application/json\": { \"schema\"", "\"content\": [], \"x-was\": { \"application/json\": { \"schema\"", "'content' is an array instead of an object")]
    [InlineData("{ \"application/json\": { \"schema\"", "{ \"application/json\": true, \"x-was\": { \"schema\"", "'application/json' is a boolean instead of an object")]
    [InlineData("\"parameters\": [", "\"parameters\": {}, \"x-was\": [", "'parameters' is an object instead of an array")]
    [InlineData("\"parameters\": [", "\"parameters\": [ 5,", "an item of 'parameters' is a number instead of an object")]
    [InlineData("\"responses\": {", "\"responses\": [], \"x-was\": {", "'responses' is an array instead of an object")]
    [InlineData("\"200\": {", "\"200\": \"ok\", \"x-was\": {", "'200' is a string instead of an object")]
    [InlineData("\"headers\": {}", "\"headers\": []", "'headers' is an array instead of an object")]
    [InlineData("\"encoding\": {}", "\"encoding\": \"e\"", "'encoding' is a string instead of an object")]
    [InlineData("\"properties\": { \"a\"", "\"properties\": [], \"x-was\": { \"a\"", "'properties' is an array instead of an object")]
    [InlineData("\"type\": \"object\"", "\"type\": 5", "'type' is a number instead of a string")]
    [InlineData("\"enum\": [ \"x\" ]", "\"enum\": \"x\"", "'enum' is a string instead of an array")]
    [InlineData("\"required\": [ \"a\" ]", "\"required\": \"a\"", "'required' is a string instead of an array")]
    [InlineData("\"oneOf\": [ { \"type\": \"string\" }, { \"type\": \"number\" } ]", "\"oneOf\": { \"type\": \"string\" }", "'oneOf' is an object instead of an array")]
    [InlineData("\"oneOf\": [ { \"type\": \"string\" }, { \"type\": \"number\" } ]", "\"allOf\": true", "'allOf' is a boolean instead of an array")]
    [InlineData("\"discriminator\": { \"propertyName\": \"k\" }", "\"discriminator\": \"k\"", "'discriminator' is a string instead of an object")]
    [InlineData("\"in\": \"path\"", "\"in\": 5", "'in' is a number instead of a string")]
    [InlineData("\"required\": true, \"schema\"", "\"required\": \"yes\", \"schema\"", "'required' is a string instead of a boolean")]
    [InlineData("\"required\": true, \"schema\"", "\"required\": true, \"explode\": \"x\", \"schema\"", "'explode' is a string instead of a boolean")]
    [InlineData("\"required\": true, \"schema\"", "\"required\": true, \"allowReserved\": {}, \"schema\"", "'allowReserved' is an object instead of a boolean")]
    [InlineData("\"required\": true, \"content\"", "\"required\": 1, \"content\"", "'required' is a number instead of a boolean")]
    [InlineData("\"type\": \"string\", \"enum\"", "\"type\": \"string\", \"readOnly\": 1, \"enum\"", "'readOnly' is a number instead of a boolean")]
    [InlineData("\"type\": \"string\", \"enum\"", "\"type\": \"string\", \"writeOnly\": \"\", \"enum\"", "'writeOnly' is a string instead of a boolean")]
    [InlineData("\"type\": \"string\", \"enum\"", "\"type\": \"string\", \"nullable\": \"maybe\", \"enum\"", "'nullable' is a string instead of a boolean")]
    [InlineData("\"type\": \"string\", \"enum\"", "\"type\": \"string\", \"deprecated\": \"x\", \"enum\"", "'deprecated' is a string instead of a boolean")]
    [InlineData("\"required\": [ \"a\" ]", "\"required\": [ {} ]", "an item of 'required' is an object instead of a string")]
    [InlineData("\"tags\": [ \"Things\" ]", "\"tags\": [ \"Things\" ], \"security\": {}", "'security' is an object instead of an array")]
    [InlineData("\"tags\": [ \"Things\" ]", "\"tags\": [ \"Things\" ], \"servers\": 5", "'servers' is a number instead of an array")]
    [InlineData("{ \"propertyName\": \"k\" }", "{ \"propertyName\": \"k\", \"mapping\": [] }", "'mapping' is an array instead of an object")]
    public void Generate_ValueOfAnotherType_IsReported(string part, string replacement, string message)
    {
        ArgumentNullException.ThrowIfNull(part);
        new GeneratorDriverFixture(Document).Run().ShouldBeClean();
        var index = Document.IndexOf(part, StringComparison.Ordinal);
        index.ShouldBeGreaterThan(0);

        var run = new GeneratorDriverFixture(string.Concat(Document.AsSpan(0, index), replacement, Document.AsSpan(index + part.Length))).Run();

        run.Result.Exception.ShouldBeNull();
        run.Diagnostics.Where(diagnostic => diagnostic.Id == "CMPG019").ShouldHaveSingleItem().GetMessage(CultureInfo.InvariantCulture).ShouldContain(message + " and is ignored");
        GeneratedSdk.ShouldCompile(run.Compilation);
    }

    [Theory]
    [InlineData("\"enum\": [ \"x\" ]", "\"enum\": null")]
    [InlineData("\"required\": [ \"a\" ]", "\"required\": true")]
    [InlineData("\"headers\": {}", "\"headers\": null")]
    [InlineData("\"tags\": [ \"Things\" ]", "\"tags\": null")]
    public void Generate_HarmlessDeviation_IsNotReported(string part, string replacement)
    {
        Document.ShouldContain(part);
        new GeneratorDriverFixture(Document.Replace(part, replacement, StringComparison.Ordinal)).Run().Diagnostics.ShouldNotContain(diagnostic => diagnostic.Id == "CMPG019");
    }

    /// <summary>Tests paths that would extend or replace the host of the base URL.</summary>
    [Theory]
    [InlineData("pets", "/pets")]
    [InlineData("@evil.example/x", "/@evil.example/x")]
    [InlineData(".evil.example/x", "/.evil.example/x")]
    [InlineData(":8080/x", "/:8080/x")]
    [InlineData("https://evil.example/x", "/https://evil.example/x")]
    [InlineData("\\\\evil.example", "//evil.example")]
    [InlineData("", "/")]
    public async Task GetAsync_PathWithoutSlash_IsSentToBaseUrl(string path, string sent)
    {
        var document = MiniSpec.Paths($$"""
            "{{path}}": { "get": { {{MiniSpec.Things}}, "x-csharp-name": "Find", {{MiniSpec.Empty}} } }
            """);
        var reported = new GeneratorDriverFixture(document).Run().Diagnostics.ShouldHaveSingleItem();
        reported.Id.ShouldBe("CMPG019");
        reported.GetMessage(CultureInfo.InvariantCulture).ShouldContain("does not begin with a slash");
        await GeneratedSdk.Of(document, allows: "CMPG019").CallAsync($$"""
            var wire = new Wire("");
            using var client = new ComposioClient(Transport(wire));
            await client.Things.FindAsync();
            var uri = wire.Requests.Single().RequestUri!;
            uri.Host.ShouldNotContain("evil");
            (uri.IsDefaultPort, uri.UserInfo).ShouldBe((true, ""));
            uri.AbsolutePath.ShouldBe("{{sent}}");
            """);
    }

    [Theory]
    [InlineData("//evil.example/x", false)]
    [InlineData("/../x", true)]
    [InlineData("/x/.. ", true)]
    [InlineData("/a/%2e%2E/b", true)]
    [InlineData("/a/./b", true)]
    [InlineData("/a/..b/c...", false)]
    [InlineData("/a?next=../b", false)]
    [InlineData("/a/..", true)]
    [InlineData("..", true)]
    [InlineData("/a/.%2e?b=c", true)]
    [InlineData("/a\\\\..\\\\b", true)]
    [InlineData("/a/%252e%252e/b", false)]
    [InlineData("/a/%2e%2e%2e/b", false)]
    public void Generate_SegmentOfDots_IsReportedAndOmitted(string path, bool isReported)
    {
        var run = new GeneratorDriverFixture(MiniSpec.Paths($$"""
            "{{path}}": { "get": { {{MiniSpec.Things}}, "x-csharp-name": "Find", {{MiniSpec.Empty}} } }, "/b": { "get": { {{MiniSpec.Things}}, "x-csharp-name": "Other", {{MiniSpec.Empty}} } }
            """)).Run();

        run.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(isReported ? ["CMPG019"] : []);
        var client = run.Result.GeneratedSources.Single(source => source.HintName == "ThingsClient.g.cs").SourceText.ToString();
        client.Contains("FindAsync", StringComparison.Ordinal).ShouldBe(!isReported);
        client.ShouldContain("OtherAsync");
        GeneratedSdk.ShouldCompile(run.Compilation);
    }

    [Theory]
    [InlineData("\"get\": { \"tags\": [ \"Other\" ] }, \"get\": {", "'get'")]
    [InlineData("\"get\": { \"x\": { \"a\": 1, \"a\": 2 },", "'a'")]
    public void Generate_RepeatedMember_IsReported(string operation, string name)
    {
        var document = MiniSpec.Paths($$"""
            "/a": { "get": { {{MiniSpec.Things}}, {{MiniSpec.Empty}} } }
            """).Replace("\"get\": {", operation, StringComparison.Ordinal);
        var run = new GeneratorDriverFixture(document).Run();

        var diagnostic = run.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe("CMPG019");
        diagnostic.GetMessage(CultureInfo.InvariantCulture).ShouldContain($"the object already has a member {name}, which is replaced by this one");
        var position = diagnostic.Location.GetLineSpan().StartLinePosition;
        document.Split('\n')[position.Line][position.Character..].ShouldStartWith(name.Replace('\'', '"'));
        document.Split('\n')[position.Line][..position.Character].ShouldContain(name.Replace('\'', '"'));
        run.Result.GeneratedSources.Select(source => source.HintName).ShouldContain("ThingsClient.g.cs");
    }

    [Fact]
    public void Generate_RepeatedMemberOfOverlay_IsReportedInItsFile()
    {
        var overlay = new OverlayText("changes.json", "{ \"overlay\": \"1.0.0\", \"info\": {}, \"actions\": [ { \"target\": \"$.info\", \"update\": { \"title\": \"A\", \"title\": \"B\" } } ] }");

        var read = OpenApiReader.Read(Document, [overlay], CancellationToken.None);

        var problem = read.Problems.ShouldHaveSingleItem();
        (problem.Kind, problem.File, problem.Line).ShouldBe((ApiProblemKind.Malformed, "changes.json", 0));
        read.Document.ShouldNotBeNull().Title.ShouldBe("B");
    }

    [Fact]
    public void Generate_UnionsAndConditionsThatAreNotTyped_AreReported()
    {
        var run = new GeneratorDriverFixture(MiniSpec.Returning("""
            "Thing": { "type": "object", "properties": {
              "both": { "allOf": [ { "$ref": "#/components/schemas/AB" }, { "oneOf": [ { "$ref": "#/components/schemas/C" }, { "$ref": "#/components/schemas/D" } ] } ] },
              "same": { "allOf": [ { "$ref": "#/components/schemas/AB" }, { "$ref": "#/components/schemas/AB" }, { "type": "object", "properties": { "e": { "type": "string" } } } ] },
              "when": { "type": "object", "then": { "$ref": "#/components/schemas/C" }, "else": { "properties": { "f": { "type": "string" } } } },
              "patterns": { "type": "object", "patternProperties": { "^a": { "type": "string" }, "^b": { "type": "integer" } } } } },
            "AB": { "oneOf": [ { "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" } ] },
            "A": { "type": "object", "required": [ "a" ], "properties": { "a": { "type": "string" } } }, "B": { "type": "object", "required": [ "b" ], "properties": { "b": { "type": "string" } } },
            "C": { "type": "object", "properties": { "c": { "type": "string" } } }, "D": { "type": "object", "properties": { "d": { "type": "string" } } }
            """).Replace("\"3.0.3\"", "\"3.1.0\"", StringComparison.Ordinal)).Run();

        run.Diagnostics.Select(diagnostic => diagnostic.Id + diagnostic.GetMessage(CultureInfo.InvariantCulture).Split("':")[1].Split(' ')[..3].Aggregate("", (text, word) => text + " " + word)).ShouldBe(
            ["CMPG016  a second", "CMPG016  a condition", "CMPG016  the patternProperties"], ignoreOrder: true);
        GeneratedSdk.ShouldCompile(run.Compilation);
    }

    [Fact]
    public void Generate_ServersCallbacksAndTwoUnions_AreReported()
    {
        var run = new GeneratorDriverFixture(MiniSpec.Paths($$"""
            "/a": { "servers": [ { "url": "https://other.example" } ], "get": { {{MiniSpec.Things}}, {{MiniSpec.Empty}} } },
            "/b": { "post": { {{MiniSpec.Things}}, {{MiniSpec.Takes("Thing")}}, {{MiniSpec.Empty}}, "servers": [ { "url": "https://other.example" } ], "callbacks": { "done": { "{$request.query.url}": {} } } } }
            """, """
            "Thing": { "type": "object", "oneOf": [ { "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" } ], "anyOf": [ { "$ref": "#/components/schemas/C" }, { "$ref": "#/components/schemas/D" } ] },
            "A": { "type": "object", "required": [ "a" ], "properties": { "a": { "type": "string" } } }, "B": { "type": "object", "required": [ "b" ], "properties": { "b": { "type": "string" } } },
            "C": { "type": "object", "properties": { "c": { "type": "string" } } }, "D": { "type": "object", "properties": { "d": { "type": "string" } } }
            """)).Run();

        run.Diagnostics.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture).Split("': ")[1]).ShouldBe(
            [
                "the servers of GET /a are ignored: requests are sent to the base URL of the client",
                "the servers of POST /b are ignored: requests are sent to the base URL of the client",
                "the callbacks of POST /b have no generated types",
                "the anyOf beside a oneOf is not typed: its members are additional properties",
            ],
            ignoreOrder: true);
        GeneratedSdk.ShouldCompile(run.Compilation);
    }
}
