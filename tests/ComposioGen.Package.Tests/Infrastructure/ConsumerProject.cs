using System.Xml.Linq;

namespace ComposioGen.Package.Tests.Infrastructure;

/// <summary>A project of somebody who has nothing of this repository but its packages.</summary>
internal sealed class ConsumerProject
{
    private readonly PackedFeed _feed;
    private readonly XElement _properties = new("PropertyGroup");
    private readonly XElement _items = new("ItemGroup");
    private readonly XElement _project;

    private ConsumerProject(PackedFeed feed, string folder, string sdk)
    {
        _feed = feed;
        Folder = folder;
        Name = Path.GetFileName(folder);
        _project = new XElement("Project", new XAttribute("Sdk", sdk), _properties, _items);
    }

    public string Name { get; }

    public string Folder { get; }

    /// <summary>A console program on net10.0 that has the package, and takes every warning for an error.</summary>
    public static ConsumerProject Console(PackedFeed feed, string name = "App") =>
        Empty(feed, feed.NewFolder(name)).With("OutputType", "Exe").WithPackage("ComposioGen");

    /// <summary>A class library on net10.0 that has the package.</summary>
    public static ConsumerProject Library(PackedFeed feed, string name = "Library") => Empty(feed, feed.NewFolder(name)).WithPackage("ComposioGen");

    /// <summary>A project with no packages in a given folder.</summary>
    public static ConsumerProject Empty(PackedFeed feed, string folder, string sdk = "Microsoft.NET.Sdk") =>
        new ConsumerProject(feed, Directory.CreateDirectory(folder).FullName, sdk)
            .With("TargetFramework", "net10.0")
            .With("ImplicitUsings", "enable")
            .With("Nullable", "enable")
            .With("TreatWarningsAsErrors", "true");

    public string PathOf(string relative) => Path.Combine(Folder, relative);

    public ConsumerProject With(string property, string value)
    {
        _properties.SetElementValue(property, value);
        return this;
    }

    public ConsumerProject WithItem(string type, string include, params (string Name, string Value)[] metadata)
    {
        _items.Add(new XElement(
            type, new XAttribute("Include", include), metadata.Select(pair => new XAttribute(pair.Name, pair.Value))));
        return this;
    }

    public ConsumerProject WithPackage(string id) => WithItem("PackageReference", id, ("Version", PackedFeed.Version));

    public ConsumerProject WithFile(string relative, string text)
    {
        var path = PathOf(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Copies the document of the repository into the project.</summary>
    public ConsumerProject WithSpecFile(string relative) =>
        WithFile(relative, File.ReadAllText(Repository.PathOf("spec", "connected-accounts.openapi.json")));

    public Task<CommandResult> BuildAsync(params string[] arguments) => DotNetAsync(["build", "--nologo", .. arguments]);

    public Task<CommandResult> PublishAsync(params string[] arguments) =>
        DotNetAsync(["publish", "--nologo", "--configuration", "Release", "--output", PathOf("published"), .. arguments]);

    /// <summary>Runs what was built last.</summary>
    public Task<CommandResult> RunAsync(params string[] arguments) => DotNetAsync(["run", "--no-build", "--", .. arguments]);

    public Task<CommandResult> DotNetAsync(params string[] arguments)
    {
        Save();
        return Command.DotNetAsync(Folder, _feed.Environment, arguments);
    }

    /// <summary>Writes the project file, for a project that another one references.</summary>
    public void Save()
    {
        // A project file that is written again, even with the same text, makes the next build compile.
        var (path, text) = (PathOf(Name + ".csproj"), _project.ToString());
        if (!File.Exists(path) || File.ReadAllText(path) != text)
        {
            File.WriteAllText(path, text);
        }
    }

    /// <summary>The names of the files that a build put into the output folder, or a folder below it.</summary>
    public IReadOnlyList<string> OutputFiles() =>
        [.. Directory.EnumerateFiles(PathOf("bin"), "*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)!).Distinct()];

    /// <summary>The files of the project itself: everything outside <c>bin</c> and <c>obj</c>.</summary>
    public IReadOnlyList<string> SourceFiles() =>
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
}
