namespace ComposioGen.Package.Tests.Slow;

/// <summary>Tests trimmed and native programs.</summary>
[Collection(PackageTests.Name)]
[Trait("Category", "Slow")]
public sealed class PublishTests(PackedFeed feed)
{
    [SlowFact]
    public async Task Publish_Trimmed_Runs()
    {
        var project = Program("net10.0").With("PublishTrimmed", "true").With("TrimmerSingleWarn", "false");

        (await project.PublishAsync("-r", Native.RuntimeIdentifier)).ShouldSucceedWithoutWarnings();

        await ShouldImportAsync(project);
    }

    // Native code for net10.0 is what MinimalApiTests publishes.
    [SlowFact]
    public async Task Publish_NativeAotForNet8_Runs()
    {
        var project = Program("net8.0").With("PublishAot", "true").With("TrimmerSingleWarn", "false");

        (await project.PublishAsync(["-r", Native.RuntimeIdentifier, .. Native.LinkerArguments])).ShouldSucceedWithoutWarnings();

        Directory.EnumerateFiles(project.PathOf("published"), "*.dll").ShouldBeEmpty("Native code needs no assembly beside it.");
        await ShouldImportAsync(project);
    }

    private static async Task ShouldImportAsync(ConsumerProject project)
    {
        await using var import = await ImportProgram.StartServerAsync();
        await import.ShouldImportFourAsync(project.PathOf("published/" + Native.Executable("App")));
    }

    private ConsumerProject Program(string framework) => ConsumerProject.Console(feed)
        .With("TargetFramework", framework)
        .With("InvariantGlobalization", "true")
        .WithFile("Program.cs", ImportProgram.Source);
}
