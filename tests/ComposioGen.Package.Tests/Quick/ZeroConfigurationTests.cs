namespace ComposioGen.Package.Tests.Quick;

/// <summary>Tests a new project with one package.</summary>
[Collection(PackageTests.Name)]
public sealed class ZeroConfigurationTests(PackedFeed feed)
{
    [Fact]
    public async Task Build_NewConsoleProject_HasClient()
    {
        var folder = feed.NewFolder("QuickStart");
        (await DotNetAsync(folder, "new", "console", "--no-restore")).ShouldSucceed();
        (await DotNetAsync(folder, "add", "package", "ComposioGen", "--version", PackedFeed.Version)).ShouldSucceed();
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), ImportProgram.Source);
        (await DotNetAsync(folder, "build", "--nologo")).ShouldSucceedWithoutWarnings();

        var output = Path.Combine(folder, "bin", "Debug", "net10.0");
        Directory.EnumerateFiles(output).Select(Path.GetFileName).ShouldBe(
            [
                "ComposioGen.Runtime.dll",
                "Microsoft.Extensions.DependencyInjection.Abstractions.dll",
                "Microsoft.Extensions.Logging.Abstractions.dll",
                "Polly.Core.dll",
                OperatingSystem.IsWindows() ? "QuickStart.exe" : "QuickStart",
                "QuickStart.deps.json",
                "QuickStart.dll",
                "QuickStart.pdb",
                "QuickStart.runtimeconfig.json",
                "System.Threading.RateLimiting.dll",
            ],
            ignoreOrder: true,
            customMessage: "Nothing of the generator belongs here.");

        await using var import = await ImportProgram.StartServerAsync();
        await import.ShouldImportFourAsync(Path.Combine(output, "QuickStart.dll"));
    }

    [Fact]
    public async Task Build_BundledDocumentDisabled_HasNoClient()
    {
        var project = ConsumerProject.Library(feed)
            .With("ComposioUseBundledSpec", "false")
            .WithFile("Mine.cs", "namespace Composio; public static class ComposioClient;");

        (await project.BuildAsync()).ShouldSucceedWithoutWarnings();
    }

    private Task<CommandResult> DotNetAsync(string folder, params string[] arguments) => Command.DotNetAsync(folder, feed.Environment, arguments);
}
