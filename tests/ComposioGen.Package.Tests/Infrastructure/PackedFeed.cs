using System.Text.Json;

namespace ComposioGen.Package.Tests.Infrastructure;

/// <summary>
/// Provides the packages of this repository, packed once per run into a separate feed and restored to a separate packages folder, so that no
/// results of earlier runs are tested.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    /// <summary>The version that every package has.</summary>
    public const string Version = "0.1.0-test";

    private static readonly string[] SourceFolders = ["generator", "runtime"];

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("composiogen-packages-");
    private int _projects;

    /// <summary>Gets the folder with the packages.</summary>
    public string Folder => Path.Combine(_root.FullName, "feed");

    /// <summary>Gets the folder to which they are restored with their dependencies.</summary>
    public string PackagesFolder => Path.Combine(_root.FullName, "packages");

    /// <summary>Gets the parent folder of every project; its <c>nuget.config</c> specifies the feed.</summary>
    public string ProjectsFolder => Path.Combine(_root.FullName, "projects");

    internal IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string> { ["NUGET_PACKAGES"] = PackagesFolder };

    /// <summary>An empty folder for a project, outside the repository.</summary>
    /// <param name="name">The folder's name.</param>
    public string NewFolder(string name) =>
        Directory.CreateDirectory(Path.Combine(ProjectsFolder, $"{Interlocked.Increment(ref _projects):00}", name)).FullName;

    /// <summary>The path of a package.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="extension">The kind of package.</param>
    public string PathOf(string id, string extension = "nupkg") => Path.Combine(Folder, $"{id}.{Version}.{extension}");

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Folder);
        Directory.CreateDirectory(ProjectsFolder);
        await File.WriteAllTextAsync(Path.Combine(ProjectsFolder, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="composiogen-test-feed" value="{Folder}" />
              </packageSources>
            </configuration>
            """);

        // Builds in a separate folder, so that it does not interfere with other builds of the repository.
        var filter = Path.Combine(_root.FullName, "packages.slnf");
        await File.WriteAllTextAsync(filter, SolutionFilter());
        var result = await Command.DotNetAsync(
            Repository.Root,
            new Dictionary<string, string>(),
            "pack", filter, "--configuration", "Release", "--output", Folder, "--artifacts-path", Path.Combine(_root.FullName, "artifacts"),
            "-p:Version=" + Version, "-p:ContinuousIntegrationBuild=true", "--nologo", "--verbosity", "minimal");
        result.ShouldSucceedWithoutWarnings();
    }

    /// <inheritdoc />
    public Task DisposeAsync()
    {
        if (System.Environment.GetEnvironmentVariable("COMPOSIOGEN_KEEP_TEST_PROJECTS") != "1")
        {
            _root.Delete(recursive: true);
        }

        return Task.CompletedTask;
    }

    /// <summary>Returns every project that creates a package.</summary>
    private static string SolutionFilter()
    {
        var solution = Repository.PathOf("ComposioGen.sln");
        var members = File.ReadAllText(solution);
        var projects = SourceFolders
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.csproj", SearchOption.AllDirectories))
            .Where(file => members.Contains(Path.GetFileName(file), StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains("<IsPackable>true</IsPackable>", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(Repository.Root, file));
        return JsonSerializer.Serialize(new { solution = new { path = solution, projects } });
    }
}
