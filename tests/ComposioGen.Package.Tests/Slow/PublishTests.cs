namespace ComposioGen.Package.Tests.Slow;

/// <summary>What is left of a program when the tools have cut away what it does not use.</summary>
[Collection(PackageTests.Name)]
[Trait("Category", "Slow")]
public sealed class PublishTests(PackedFeed feed)
{
    // net9.0, because not every registry has the packs that publishing for the newest framework needs.
    [SlowFact]
    public async Task Publish_Trimmed_Runs()
    {
        var project = Program().With("PublishTrimmed", "true").With("TrimmerSingleWarn", "false");

        (await project.PublishAsync("-r", Native.RuntimeIdentifier)).ShouldSucceedWithoutWarnings();

        await ShouldImportAsync(project);
    }

    [SlowFact]
    public async Task Publish_NativeAot_Runs()
    {
        var project = Program().With("PublishAot", "true").With("TrimmerSingleWarn", "false");
        // The linker's usual driver, clang, is not on every machine.
        string[] linker = OperatingSystem.IsLinux() ? ["-p:CppCompilerAndLinker=gcc"] : [];

        (await project.PublishAsync(["-r", Native.RuntimeIdentifier, .. linker])).ShouldSucceedWithoutWarnings();

        Directory.EnumerateFiles(project.PathOf("published"), "*.dll").ShouldBeEmpty("Native code needs no assembly beside it.");
        await ShouldImportAsync(project);
    }

    private static async Task ShouldImportAsync(ConsumerProject project)
    {
        await using var import = await ImportProgram.StartServerAsync();
        await import.ShouldImportFourAsync(project.PathOf("published/" + Native.Executable("App")));
    }

    private ConsumerProject Program() => ConsumerProject.Console(feed)
        .With("TargetFramework", "net9.0")
        .With("InvariantGlobalization", "true")
        .WithFile("Program.cs", ImportProgram.Source);
}
