namespace ComposioGen.Package.Tests.Slow;

/// <summary>Tests settings, layouts and kinds of projects of users.</summary>
[Collection(PackageTests.Name)]
[Trait("Category", "Slow")]
public sealed class ProjectKindTests(PackedFeed feed)
{
    private const string DirectoryProps = """
        <Project>
          <PropertyGroup>
            <LangVersion>latest</LangVersion>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <AnalysisMode>All</AnalysisMode>
            <AnalysisLevel>latest</AnalysisLevel>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <Deterministic>true</Deterministic>
            <ContinuousIntegrationBuild>true</ContinuousIntegrationBuild>
            <UseArtifactsOutput>true</UseArtifactsOutput>
          </PropertyGroup>
        </Project>
        """;

    private const string CentralVersions = $"""
        <Project>
          <PropertyGroup>
            <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
          </PropertyGroup>
          <ItemGroup>
            <PackageVersion Include="ComposioGen" Version="{PackedFeed.Version}" />
          </ItemGroup>
        </Project>
        """;

    // One build for all settings, because each build takes the time of two frameworks; the error identifies the setting.
    [SlowFact]
    public async Task Build_CentralVersionsTwoFrameworksArtifactsAndUmlaut_Succeeds()
    {
        var root = feed.NewFolder("Meine Lücke");
        var project = ConsumerProject.Empty(feed, Path.Combine(root, "my-app"))
            .With("OutputType", "Exe")
            .With("TargetFramework", null)
            .With("TargetFrameworks", "net8.0;net10.0")
            .With("ImplicitUsings", "disable")
            .WithItem("PackageReference", "ComposioGen")
            .WithItem("ComposioSpec", "../spec/mine.openapi.json", ("Link", "mine.openapi.json"))
            .WithFile("../Directory.Build.props", DirectoryProps)
            .WithFile("../Directory.Packages.props", CentralVersions)
            .WithSpecFile("../spec/mine.openapi.json")
            .WithFile("Program.cs", ImportProgram.Source);

        (await project.BuildAsync()).ShouldSucceedWithoutWarnings();

        await using var import = await ImportProgram.StartServerAsync();
        await import.ShouldImportFourAsync(Path.Combine(root, "artifacts", "bin", "my-app", "debug_net10.0", "my-app.dll"));
    }

    [SlowFact]
    public async Task Run_FileBasedApp_Imports()
    {
        var folder = feed.NewFolder("file-based");
        var file = Path.Combine(folder, "app.cs");
        await File.WriteAllTextAsync(file, $"#:package ComposioGen@{PackedFeed.Version}\n{ImportProgram.Source}");
        await using var import = await ImportProgram.StartServerAsync();

        var result = await Command.DotNetAsync(folder, import.EnvironmentWith(feed.Environment), ["run", file, "--", .. import.AuthConfigs]);

        import.ShouldHaveImportedFour(result);
    }

    [SlowFact]
    public async Task Build_FSharpProject_WarnsThatGeneratorIsForCSharp()
    {
        var project = ConsumerProject.Empty(feed, feed.NewFolder("FSharp"), extension: "fsproj")
            .With("TreatWarningsAsErrors", "false")
            .WithItem("Compile", "Library.fs")
            .WithFile("Library.fs", "module Library\nlet one = 1\n")
            .WithPackage("ComposioGen");

        await ShouldWarnAsync(project, "F#");
    }

    [SlowFact]
    public async Task Build_VisualBasicProject_WarnsThatGeneratorIsForCSharp()
    {
        var project = ConsumerProject.Empty(feed, feed.NewFolder("Basic"), extension: "vbproj")
            .With("TreatWarningsAsErrors", "false")
            .With("Nullable", null)
            .WithFile("Library.vb", "Public Class Library\nEnd Class\n")
            .WithPackage("ComposioGen");

        await ShouldWarnAsync(project, "VB");
    }

    private static async Task ShouldWarnAsync(ConsumerProject project, string language)
    {
        var result = (await project.BuildAsync()).ShouldSucceed();

        result.Output.ShouldContain($"warning CMPG101: ComposioGen generates C# and has no effect in a {language} project.");
    }
}
