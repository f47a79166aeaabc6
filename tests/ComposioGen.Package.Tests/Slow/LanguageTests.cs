namespace ComposioGen.Package.Tests.Slow;

/// <summary>The compilers' settings that users have.</summary>
[Collection(PackageTests.Name)]
[Trait("Category", "Slow")]
public sealed class LanguageTests(PackedFeed feed)
{
    [SlowFact]
    public async Task CSharp_12_without_nullable_and_without_implicit_usings()
    {
        var project = ConsumerProject.Console(feed)
            .With("LangVersion", "12")
            .With("Nullable", "disable")
            .With("ImplicitUsings", "disable")
            .WithFile("Program.cs", ImportProgram.Source);

        (await project.BuildAsync()).ShouldSucceedWithoutWarnings();
        await using var import = await ImportProgram.StartServerAsync();
        await import.ShouldImportFourAsync(project.PathOf("bin/Debug/net10.0/App.dll"));
    }

    [SlowFact]
    public async Task The_newest_CSharp_under_every_analyzer_with_documentation()
    {
        var project = ConsumerProject.Console(feed)
            .With("LangVersion", "latest")
            .With("AnalysisLevel", "latest-all")
            .With("GenerateDocumentationFile", "true")
            .WithFile("Program.cs", ImportProgram.Source);

        (await project.BuildAsync()).ShouldSucceedWithoutWarnings();
    }

    [SlowFact]
    public async Task Net8_runs_self_contained()
    {
        var project = ConsumerProject.Console(feed)
            .With("TargetFramework", "net8.0")
            .With("SelfContained", "true")
            .With("RuntimeIdentifier", Native.RuntimeIdentifier)
            .With("InvariantGlobalization", "true")
            .WithFile("Program.cs", ImportProgram.Source);

        (await project.BuildAsync()).ShouldSucceedWithoutWarnings();
        await using var import = await ImportProgram.StartServerAsync();
        await import.ShouldImportFourAsync(project.PathOf($"bin/Debug/net8.0/{Native.RuntimeIdentifier}/{Native.Executable("App")}"));
    }

    [SlowFact]
    public async Task A_framework_that_is_too_old_is_refused_when_the_package_is_restored()
    {
        var project = ConsumerProject.Library(feed).With("TargetFramework", "netstandard2.0").With("ImplicitUsings", "disable");

        var result = await project.BuildAsync();

        result.ExitCode.ShouldNotBe(0);
        result.Output.ShouldContain("NU1202");
    }
}
