using System.Reflection.PortableExecutable;

namespace ComposioGen.Package.Tests.Layout;

/// <summary>Tests the content of the packages.</summary>
[Collection(PackageTests.Name)]
public sealed class PackageLayoutTests(PackedFeed feed)
{
    private const string Tool = "ComposioGen.Import.Tool";

    // Every package contains these; its readme is specified in each.
    private static readonly string[] Common = ["LICENSE", "README.md", "icon.png"];

    [Fact]
    public void Package_Sdk_ContainsGeneratorTargetsAndDocument()
    {
        using var package = new PackageFile(feed.PathOf("ComposioGen"));

        package.Files.Except(Common).ShouldBe(
        [
            "analyzers/dotnet/cs/ComposioGen.Generator.dll",
            "analyzers/dotnet/cs/Microsoft.CSharp.dll",
            "analyzers/dotnet/cs/NJsonSchema.dll",
            "analyzers/dotnet/cs/NSwag.Core.dll",
            "analyzers/dotnet/cs/Namotion.Reflection.dll",
            "analyzers/dotnet/cs/Newtonsoft.Json.dll",
            "build/net8.0/ComposioGen.ComposioOverlay.xaml",
            "build/net8.0/ComposioGen.ComposioSpec.xaml",
            "build/net8.0/ComposioGen.ItemTypes.xaml",
            "build/net8.0/ComposioGen.props",
            "build/net8.0/ComposioGen.targets",
            "buildTransitive/net8.0/ComposioGen.props",
            "buildTransitive/net8.0/ComposioGen.targets",
            "lib/net8.0/_._",
            "spec/connected-accounts.openapi.json",
            .. from platform in (string[])["linux-arm64", "linux-x64", "osx-arm64", "win-x64"]
               from name in (string[])["ComposioGen.Generator", "NJsonSchema", "NSwag.Core", "Namotion.Reflection", "Newtonsoft.Json"]
               select $"tools/readytorun/{platform}/{name}.dll",
        ]);
    }

    // A loader that does not support compiled code must not find it in the folder that NuGet selects.
    [Fact]
    public void Package_Sdk_CompilesAnalyzersOnlyInPlatformFolders()
    {
        using var package = new PackageFile(feed.PathOf("ComposioGen"));

        foreach (var file in package.Files.Where(file => file.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var assembly = new PEReader(new MemoryStream(package.ReadBytes(file)));
            var isCompiled = assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
            isCompiled.ShouldBe(file.StartsWith("tools/readytorun/", StringComparison.Ordinal), file);
        }
    }

    [Fact]
    public void Package_Sdk_DependsOnRuntimeOnly()
    {
        using var package = new PackageFile(feed.PathOf("ComposioGen"));

        var dependency = package.Dependencies.ShouldHaveSingleItem();
        dependency.Attribute("id")!.Value.ShouldBe("ComposioGen.Runtime");
        dependency.Attribute("version")!.Value.ShouldBe(PackedFeed.Version);
    }

    [Fact]
    public void Package_Library_ContainsBothFrameworksDocumentationAndSymbols()
    {
        var libraries = PackageIds().Where(id => id is not ("ComposioGen" or Tool)).ToList();
        libraries.ShouldContain("ComposioGen.Runtime");
        libraries.ShouldContain("ComposioGen.Testing");

        foreach (var id in libraries)
        {
            using var package = new PackageFile(feed.PathOf(id));
            package.Files.Except(Common).ShouldBe(
                [$"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml", $"lib/net8.0/{id}.dll", $"lib/net8.0/{id}.xml"], id);

            using var symbols = new PackageFile(feed.PathOf(id, "snupkg"));
            symbols.Files.ShouldBe([$"lib/net10.0/{id}.pdb", $"lib/net8.0/{id}.pdb"], id);
        }
    }

    [Fact]
    public void Package_Tool_ContainsCommandReadmeAndDependencies()
    {
        using var package = new PackageFile(feed.PathOf(Tool));

        foreach (var file in (string[])["DotnetToolSettings.xml", "composio-import.dll", "ComposioGen.Runtime.dll", "ComposioGen.Import.Sqlite.dll", "ComposioGen.Testing.dll", "CsvHelper.dll", "Spectre.Console.dll", "Microsoft.Data.Sqlite.dll"])
        {
            package.Files.ShouldContain($"tools/net10.0/any/{file}");
        }

        package.Files.ShouldContain(file => file.StartsWith("tools/net10.0/any/runtimes/linux-x64/", StringComparison.Ordinal) && file.EndsWith("e_sqlite3.so", StringComparison.Ordinal));
        package.Files.Count(file => file == "README.md").ShouldBe(1);
        package.Dependencies.ShouldBeEmpty();
    }

    [Fact]
    public void Package_Every_HasLicenseIconRepositoryAndChangelog()
    {
        foreach (var path in PackageIds().Select(id => feed.PathOf(id)))
        {
            using var package = new PackageFile(path);

            package.Value("license").ShouldBe("MIT", path);
            package.Value("icon").ShouldBe("icon.png", path);
            package.Value("readme").ShouldBe(File.Exists(Repository.PathOf("README.md")) ? "README.md" : null, path);
            package.Value("description").ShouldNotBeNullOrWhiteSpace(path);
            package.Value("releaseNotes").ShouldNotBeNull(path).ShouldEndWith("CHANGELOG.md");
            package.Files.ShouldContain("LICENSE", path);
            var repository = package.Nuspec.Elements().Single(element => element.Name.LocalName == "repository");
            repository.Attribute("url")!.Value.ShouldBe(Repository.Url, path);
            repository.Attribute("commit").ShouldNotBeNull(path);
        }
    }

    // Other tests add their own packages to the feed.
    private IEnumerable<string> PackageIds() =>
        Directory.EnumerateFiles(feed.Folder, $"ComposioGen*.{PackedFeed.Version}.nupkg")
            .Select(path => Path.GetFileName(path).Replace($".{PackedFeed.Version}.nupkg", "", StringComparison.Ordinal));
}
