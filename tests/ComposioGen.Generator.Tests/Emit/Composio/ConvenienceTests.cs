using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit.Composio;

/// <summary>Tests members that are emitted in addition to those of the document, where they can be used.</summary>
public sealed class ConvenienceTests
{
    private const string RegistrationFile = "ComposioClientRegistration.g.cs";

    private static readonly string Document = MiniSpec.Paths($$"""
        "/api/v3.1/auth_configs/{id}/{status}": { "patch": { "tags": [ "Auth Configs" ], "parameters": [
          { "name": "id", "in": "path", "required": true, "schema": { "type": "string" } },
          { "name": "status", "in": "path", "required": true, "schema": { "type": "string", "enum": [ "ENABLED", "DISABLED" ] } } ], {{MiniSpec.Empty}} } },
        "/api/v3.1/toolkits/{id}": { "get": { "tags": [ "Toolkits" ], {{MiniSpec.Id}}, {{MiniSpec.Returns("Toolkit")}} } }
        """, """
        "Toolkit": { "type": "object", "properties": { "auth_config_details": { "type": "array", "items": { "type": "object", "required": [ "mode", "fields" ], "properties": {
          "mode": { "type": "string" }, "fields": { "type": "object", "properties": { "auth_config_creation": { "type": "array", "items": { "type": "string" } } } } } } } } }
        """);

    [Fact]
    public Task AuthConfigs_EnableDisableAndFieldsFor_Work() => GeneratedSdk.Of(Document).CallAsync("""
        var wire = new Wire("", "");
        using var client = new ComposioClient(Transport(wire));
        await client.AuthConfigs.EnableAsync("ac_1");
        await client.AuthConfigs.DisableAsync("ac_1");
        wire.Sent.ShouldBe(["PATCH /api/v3.1/auth_configs/ac_1/ENABLED", "PATCH /api/v3.1/auth_configs/ac_1/DISABLED"]);
        var toolkit = Read<Toolkit>("{\"auth_config_details\":[{\"mode\":\"OAUTH2\",\"fields\":{\"auth_config_creation\":[\"client_id\"]}}]}");
        toolkit.FieldsFor("oauth2")!.AuthConfigCreation!.ShouldBe(["client_id"]);
        toolkit.FieldsFor("API_KEY").ShouldBeNull();
        Read<Toolkit>("{}").FieldsFor("OAUTH2").ShouldBeNull();
        """);

    [Theory]
    [InlineData("\"ENABLED\", \"DISABLED\"", "\"ON\", \"OFF\"")]
    [InlineData("\"mode\": { \"type\": \"string\" }", "\"mode\": { \"type\": \"integer\" }")]
    public void Emit_DocumentWithOtherNames_HasNoConvenienceMethods(string known, string other) =>
        GeneratedSdk.Of(Document.Replace(known, other, StringComparison.Ordinal)).Sources.Keys.Count(name => name.Contains("Conveniences", StringComparison.Ordinal)).ShouldBe(1);

    [Fact]
    public void Emit_Registration_RequiresReferenceToExtensions()
    {
        GeneratedSdk.Of(Document).Sources.Keys.ShouldNotContain(RegistrationFile);

        var driver = Drive(UserProject.Create(LanguageVersion.CSharp12).AddReferences(Stub()));
        var source = driver.GetRunResult().Results.Single().GeneratedSources.Single(file => file.HintName == RegistrationFile);
        source.SourceText.ToString().ShouldContain("AddComposioClient(this global::Microsoft.Extensions.DependencyInjection.IServiceCollection services");
    }

    [Fact]
    public void Generate_CodeEdited_RegistrationIsCached()
    {
        var project = UserProject.Create(LanguageVersion.CSharp12).AddReferences(Stub());
        var driver = Drive(project);
        driver = driver.RunGenerators(project.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Edited;", UserProject.ParseOptions(LanguageVersion.CSharp12))));
        var steps = driver.GetRunResult().Results.Single().TrackedSteps;
        steps[ComposioGenerator.Steps.Registration].SelectMany(step => step.Outputs)
            .ShouldAllBe(output => output.Reason == IncrementalStepRunReason.Cached || output.Reason == IncrementalStepRunReason.Unchanged);
    }

    private static GeneratorDriver Drive(CSharpCompilation project) => CSharpGeneratorDriver.Create(
        [new ComposioGenerator().AsSourceGenerator()],
        [new SpecFile(Document)],
        UserProject.ParseOptions(LanguageVersion.CSharp12),
        SpecMetadata.Default,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)).RunGenerators(project);

    // The generator requires only an assembly with this name.
    private static PortableExecutableReference Stub()
    {
        var assembly = CSharpCompilation.Create(
            "ComposioGen.Extensions.DependencyInjection",
            references: [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        assembly.Emit(image).Success.ShouldBeTrue();
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
