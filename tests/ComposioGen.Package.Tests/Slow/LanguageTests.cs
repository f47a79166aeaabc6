namespace ComposioGen.Package.Tests.Slow;

/// <summary>Tests compiler settings of users.</summary>
[Collection(PackageTests.Name)]
[Trait("Category", "Slow")]
public sealed class LanguageTests(PackedFeed feed)
{
    [SlowFact]
    public async Task Build_CSharp12WithoutNullableAndImplicitUsings_Succeeds()
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
    public async Task Publish_Net8SelfContained_Runs()
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
    public async Task Restore_UnsupportedFramework_Fails()
    {
        var project = ConsumerProject.Library(feed).With("TargetFramework", "netstandard2.0").With("ImplicitUsings", "disable");

        var result = await project.BuildAsync();

        result.ExitCode.ShouldNotBe(0);
        result.Output.ShouldContain("NU1202");
    }
}
