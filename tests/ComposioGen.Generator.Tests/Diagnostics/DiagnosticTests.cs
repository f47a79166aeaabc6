using System.Globalization;
using System.Reflection;
using ComposioGen.Generator.Diagnostics;
using ComposioGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Diagnostics;

/// <summary>Tests that problems are reported at their location in the document.</summary>
public sealed class DiagnosticTests
{
    // The marker in a document before the expected location of the diagnostic.
    private const string Here = "@@";

    private static readonly string Get = $$"""
        "get": { {{MiniSpec.Things}}, {{MiniSpec.Empty}} }
        """;

    public static TheoryData<string, DiagnosticSeverity, string, string> Provoked => new()
    {
        { "CMPG001", DiagnosticSeverity.Error, "is not valid JSON", "{\n  \"openapi\": \"3.0.3\",\n  \"info\": @@oops\n}" },
        { "CMPG001", DiagnosticSeverity.Error, "'}' was found where", "{\n  \"openapi\": \"3.0.3\",\n@@}" },
        { "CMPG002", DiagnosticSeverity.Error, "is OpenAPI 3.2.0.", "{\n  @@\"openapi\": \"3.2.0\", \"paths\": {} }" },
        { "CMPG002", DiagnosticSeverity.Error, "is Swagger 2.0.", "{\n  @@\"swagger\": \"2.0\", \"paths\": {} }" },
        { "CMPG002", DiagnosticSeverity.Error, "is JSON without an openapi member.", "@@{ \"paths\": {} }" },
        { "CMPG004", DiagnosticSeverity.Warning, "'#/components/schemas/Nowhere' cannot be resolved", Schema("{ \"properties\": { \"x\": {\n  @@\"$ref\": \"#/components/schemas/Nowhere\" } } }") },
        { "CMPG005", DiagnosticSeverity.Warning, "'other.json#/Thing' refers to another document", Schema("{ \"properties\": { \"x\": {\n  @@\"$ref\": \"other.json#/Thing\" } } }") },
        { "CMPG006", DiagnosticSeverity.Error, "'Thing' includes itself through allOf", Schema("{ \"allOf\": [\n  { @@\"$ref\": \"#/components/schemas/Thing\" }, { \"type\": \"object\", \"properties\": { \"a\": { \"type\": \"string\" } } } ] }") },
        { "CMPG008", DiagnosticSeverity.Warning, "the operationId 'same' is used more than once", Paths($$"""
            "/a": { "get": { "operationId": "same", {{MiniSpec.Empty}} } },
            "/b": { "get": { @@"operationId": "same", {{MiniSpec.Empty}} } }
            """) },
        { "CMPG009", DiagnosticSeverity.Warning, "the path parameter 'id' of GET /a/{id} is in the path but not declared. Make", Paths("\"/a/{id}\": { @@" + Get + " }") },
        { "CMPG009", DiagnosticSeverity.Warning, "the path parameter 'id' of GET /a is declared but not in the path. Make", Paths($$"""
            "/a": { "parameters": [
              @@{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } } ], {{Get}} }
            """) },
        { "CMPG010", DiagnosticSeverity.Info, "has no typed form in C# and becomes JsonElement", Schema("{ \"properties\": {\n  @@\"x\": { \"oneOf\": [ { \"type\": \"array\", \"items\": { \"type\": \"string\" } }, { \"type\": \"array\", \"items\": { \"type\": \"number\" } } ] } } }") },
        { "CMPG010", DiagnosticSeverity.Info, "the type 'strnig', which OpenAPI does not define, has no typed form", Schema("{ \"properties\": { \"x\": {\n  @@\"type\": \"strnig\" } } }") },
        { "CMPG018", DiagnosticSeverity.Info, "the mapping of the discriminator 'kind' refers to 'models/a.yml#/a' and 1 more, which the document does not contain", Schema("{ \"discriminator\": { \"propertyName\": \"kind\", \"mapping\": {\n  @@\"a\": \"models/a.yml#/a\", \"b\": \"#/b\" } }, \"oneOf\": [ { \"type\": \"object\", \"properties\": { \"kind\": { \"type\": \"string\" } } } ] }") },
        { "CMPG011", DiagnosticSeverity.Warning, "has no operations", "{ \"openapi\": \"3.0.3\", \"info\": { \"title\": \"T\", \"version\": \"1\" },\n  @@\"paths\": {} }" },
    };

    public static TheoryData<DiagnosticDescriptor> All => new(typeof(Descriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(member => member.GetValue(null)).OfType<DiagnosticDescriptor>());

    [Theory]
    [MemberData(nameof(Provoked))]
    public void Generate_Fault_IsReportedAtItsLocation(string id, DiagnosticSeverity severity, string message, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var place = text.IndexOf(Here, StringComparison.Ordinal);

        var run = new GeneratorDriverFixture(text.Remove(place, Here.Length)).Run();

        run.Result.Exception.ShouldBeNull();
        var diagnostic = run.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe(id);
        diagnostic.DefaultSeverity.ShouldBe(severity);
        diagnostic.GetMessage(CultureInfo.InvariantCulture).ShouldContain(message);
        diagnostic.GetMessage(CultureInfo.InvariantCulture).ShouldContain("tiny.openapi.json");
        var span = diagnostic.Location.GetLineSpan();
        span.Path.ShouldBe("/project/tiny.openapi.json");
        (span.StartLinePosition.Line, span.StartLinePosition.Character).ShouldBe(PositionOf(text, place));
    }

    [Fact]
    public void Generate_DeepNesting_IsTruncatedWithWarning()
    {
        const int Levels = 100;
        var deep = string.Concat(Enumerable.Repeat("{ \"type\": \"object\", \"properties\": { \"x\": ", Levels)) + "{ \"type\": \"string\" }" + string.Concat(Enumerable.Repeat(" } }", Levels));

        var run = new GeneratorDriverFixture(Schema(deep)).Run();

        var diagnostic = run.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe("CMPG007");
        diagnostic.DefaultSeverity.ShouldBe(DiagnosticSeverity.Warning);
        diagnostic.Location.GetLineSpan().StartLinePosition.Character.ShouldBeGreaterThan(0);
        run.Trees.Keys.ShouldContain("Thing.g.cs");
        GeneratedSdk.ShouldCompile(run.Compilation);
    }

    [Theory]
    [InlineData("1 bad", "", "", "Namespace")]
    [InlineData("Acme..Sdk", "", "", "Namespace")]
    [InlineData("class", "", "", "Namespace")]
    [InlineData("", "my client", "", "ClientName")]
    [InlineData("", "class", "", "ClientName")]
    [InlineData("", "", "private", "Accessibility")]
    public void Generate_InvalidSetting_IsReported(string @namespace, string clientName, string accessibility, string name)
    {
        var run = new GeneratorDriverFixture(Schema("{}"), SpecMetadata.Of(@namespace, clientName, accessibility)).Run();

        var diagnostic = run.Diagnostics.ShouldHaveSingleItem();
        diagnostic.Id.ShouldBe("CMPG012");
        diagnostic.DefaultSeverity.ShouldBe(DiagnosticSeverity.Error);
        diagnostic.GetMessage(CultureInfo.InvariantCulture).ShouldContain(name);
        run.Trees.ShouldBeEmpty();
    }

    [Fact]
    public void Generate_OneProblem_KeepsOtherCode()
    {
        var run = new GeneratorDriverFixture(Schema("{ \"type\": \"object\", \"properties\": { \"x\": { \"$ref\": \"#/nowhere\" }, \"y\": { \"type\": \"string\" } } }")).Run();

        run.Trees.Keys.ShouldContain("Thing.g.cs");
        GeneratedSdk.ShouldCompile(run.Compilation);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Diagnostics_HelpLink_RefersToExistingPage(DiagnosticDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.HelpLinkUri.ShouldEndWith($"/docs/diagnostics/{descriptor.Id}.md");
        DiagnosticCatalog.ById(descriptor.Id).ShouldBeSameAs(descriptor);
        descriptor.Category.ShouldBe("ComposioGen");
        descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture).ShouldContain("{0}");
    }

    [Fact]
    public void Diagnostics_Ids_AreUnique() => ((IEnumerable<object[]>)All).Select(row => ((DiagnosticDescriptor)row[0]).Id).ShouldBeUnique();

    private static (int Line, int Column) PositionOf(string text, int index)
    {
        var before = text[..index].Split('\n');
        return (before.Length - 1, before[^1].Length);
    }

    private static string Schema(string thing) => MiniSpec.Returning("\"Thing\": " + thing);

    private static string Paths(string paths) => MiniSpec.Paths(paths);
}
