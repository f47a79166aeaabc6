using System.Text.RegularExpressions;

namespace ComposioGen.Package.Tests.Quick;

/// <summary>Tests the metadata of items and the properties.</summary>
[Collection(PackageTests.Name)]
public sealed partial class PackageSettingsTests(PackedFeed feed)
{
    [Fact]
    public async Task Build_SeveralDocuments_HaveOwnNamespaceNameAndAccessibility()
    {
        var project = ConsumerProject.Library(feed)
            .WithItem("ComposioSpec", "first.openapi.json", ("Namespace", "First.Api"), ("ClientName", "FirstClient"))
            .WithItem("ComposioSpec", "second.openapi.json", ("Namespace", "Second.Api"), ("ClientName", "SecondClient"), ("Accessibility", "internal"))
            .WithSpecFile("first.openapi.json")
            .WithSpecFile("second.openapi.json")
            .WithFile("Both.cs", """
                namespace Mine;

                public static class Both
                {
                    public static First.Api.FirstClient First() => new("key");

                    internal static Second.Api.SecondClient Second() => new("key");
                }
                """);
        (await project.BuildAsync()).ShouldSucceedWithoutWarnings();

        project.WithFile("Leak.cs", "namespace Mine; public static class Leak { public static Second.Api.SecondClient Client() => new(\"key\"); }");
        var leak = await project.BuildAsync();
        leak.ExitCode.ShouldNotBe(0);
        leak.Output.ShouldContain("CS0050", customMessage: "An internal client cannot be a public method's result.");
    }

    [Fact]
    public async Task Build_EverySetting_ReachesTheCompiler()
    {
        var project = ConsumerProject.Library(feed)
            .With("ComposioGeneratePublicApi", "true")
            .WithItem(
                "ComposioSpec",
                "mine.openapi.json",
                ("IncludeTags", "Connected Accounts;Toolkits"),
                ("ExcludeTags", "One;Two"),
                ("IncludePaths", "/a/*;/b"),
                ("ExcludePaths", "/c;/d"))
            .WithItem("ComposioOverlay", "mine.overlay.json")
            .WithSpecFile("mine.openapi.json")
            .WithFile("mine.overlay.json", """{ "overlay": "1.0.0", "info": { "title": "None", "version": "1" }, "actions": [] }""");

        (await project.DotNetAsync("build", "--nologo", "-t:GenerateMSBuildEditorConfigFile", "-restore")).ShouldSucceed();

        var config = File.ReadAllText(Directory.EnumerateFiles(project.PathOf("obj"), "*.GeneratedMSBuildEditorConfig.editorconfig", SearchOption.AllDirectories).Single());
        config.ShouldContain("build_property.ComposioGeneratePublicApi = true");
        config.ShouldContain("build_metadata.AdditionalFiles.ComposioIncludeTags = Connected Accounts|Toolkits");
        config.ShouldContain("build_metadata.AdditionalFiles.ComposioExcludeTags = One|Two");
        config.ShouldContain("build_metadata.AdditionalFiles.ComposioIncludePaths = /a/*|/b");
        config.ShouldContain("build_metadata.AdditionalFiles.ComposioExcludePaths = /c|/d");
        config.ShouldContain("build_metadata.AdditionalFiles.ComposioOverlay = true");
    }

    [Theory]
    [InlineData("ComposioSpec")]
    [InlineData("ComposioOverlay")]
    public async Task Build_DocumentDoesNotExist_IsOneError(string item)
    {
        var project = ConsumerProject.Library(feed).WithItem(item, "api/no-such.json");

        var result = await project.BuildAsync();

        result.ExitCode.ShouldNotBe(0);
        var errors = Diagnostics().Matches(result.Output).Select(match => match.Value).Distinct();
        errors.ShouldBe(["error CMPG100"], result.Output);
        result.Output.ShouldContain("'api/no-such.json'");
    }

    [GeneratedRegex(@"(error|warning) [A-Z]+\d+")]
    private static partial Regex Diagnostics();
}
