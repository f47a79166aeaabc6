using System.Runtime.InteropServices;
using System.Text.Json;

namespace ComposioGen.Package.Tests.Quick;

/// <summary>Tests which DLLs of the generator a compiler loads: compiled ahead of time for its platform, or IL.</summary>
[Collection(PackageTests.Name)]
public sealed class ReadyToRunTests(PackedFeed feed)
{
    private static readonly string[] Compiled = ["ComposioGen.Generator", "NJsonSchema", "NSwag.Core", "Namotion.Reflection", "Newtonsoft.Json"];

    [Fact]
    public async Task Build_PlatformWithImages_CompilesWithThem()
    {
        var project = ConsumerProject.Library(feed).WithFile("Mine.cs", "namespace Mine; public static class Mine { public static Composio.ComposioClient Client() => new(\"key\"); }");

        var analyzers = await AnalyzersAsync(project);

        var folder = HasImages ? $"tools/readytorun/{Platform}" : "analyzers/dotnet/cs";
        analyzers.ShouldBe([.. Compiled.Select(name => $"{folder}/{name}.dll"), "analyzers/dotnet/cs/Microsoft.CSharp.dll"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("ComposioUseReadyToRun", "false")]
    [InlineData("_ComposioPlatform", "linux-s390x")]
    public async Task Build_NoImagesForCompiler_CompilesWithIL(string property, string value)
    {
        var project = ConsumerProject.Library(feed).WithFile("Mine.cs", "namespace Mine; public static class Mine { public static Composio.ComposioClient Client() => new(\"key\"); }");

        var analyzers = await AnalyzersAsync(project, $"-p:{property}={value}");

        analyzers.ShouldBe([.. Compiled.Append("Microsoft.CSharp").Select(name => $"analyzers/dotnet/cs/{name}.dll")], ignoreOrder: true);
    }

    private static string Platform =>
        $"{(OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux")}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";

    private static bool HasImages => Platform is "linux-x64" or "linux-arm64" or "osx-arm64" or "win-x64";

    /// <summary>Builds, and returns the analyzers of the package by their paths in it.</summary>
    private static async Task<IReadOnlyList<string>> AnalyzersAsync(ConsumerProject project, params string[] arguments)
    {
        (await project.BuildAsync(arguments)).ShouldSucceedWithoutWarnings();
        var result = (await project.DotNetAsync(["msbuild", "-nologo", "-target:Compile", "-getItem:Analyzer", .. arguments])).ShouldSucceed();
        using var items = JsonDocument.Parse(result.Output[result.Output.IndexOf('{', StringComparison.Ordinal)..]);
        return [.. items.RootElement.GetProperty("Items").GetProperty("Analyzer").EnumerateArray()
            .Select(item => item.GetProperty("FullPath").GetString()!.Replace('\\', '/'))
            .Where(path => path.Contains("/composiogen/", StringComparison.Ordinal))
            .Select(path => path[(path.IndexOf(PackedFeed.Version, StringComparison.Ordinal) + PackedFeed.Version.Length + 1)..])];
    }
}
