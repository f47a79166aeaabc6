using System.Xml.Linq;

namespace ComposioGen.Package.Tests.Infrastructure;

/// <summary>Represents a project that uses only the packages of this repository.</summary>
internal sealed class ConsumerProject
{
    private readonly PackedFeed _feed;
    private readonly XElement _properties = new("PropertyGroup");
    private readonly XElement _items = new("ItemGroup");
    private readonly XElement _project;
    private readonly string _extension;

    private ConsumerProject(PackedFeed feed, string folder, string sdk, string extension)
    {
        _feed = feed;
        _extension = extension;
        Folder = folder;
        Name = Path.GetFileName(folder);
        _project = new XElement("Project", new XAttribute("Sdk", sdk), _properties, _items);
    }

    public string Name { get; }

    public string Folder { get; }

    /// <summary>Creates a console program for net10.0 that references the package, with warnings as errors.</summary>
    public static ConsumerProject Console(PackedFeed feed, string name = "App") =>
        Empty(feed, feed.NewFolder(name)).With("OutputType", "Exe").WithPackage("ComposioGen");

    /// <summary>Creates a class library for net10.0 that references the package.</summary>
    public static ConsumerProject Library(PackedFeed feed, string name = "Library") => Empty(feed, feed.NewFolder(name)).WithPackage("ComposioGen");

    /// <summary>Creates a project without packages in a folder.</summary>
    public static ConsumerProject Empty(PackedFeed feed, string folder, string sdk = "Microsoft.NET.Sdk", string extension = "csproj") =>
        new ConsumerProject(feed, Directory.CreateDirectory(folder).FullName, sdk, extension)
            .With("TargetFramework", "net10.0")
            .With("ImplicitUsings", "enable")
            .With("Nullable", "enable")
            .With("TreatWarningsAsErrors", "true");

    public string PathOf(string relative) => Path.Combine(Folder, relative);

    /// <summary>Sets a property; null removes it.</summary>
    public ConsumerProject With(string property, string? value)
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

    /// <summary>Runs the last build.</summary>
    public Task<CommandResult> RunAsync(params string[] arguments) => DotNetAsync(["run", "--no-build", "--", .. arguments]);

    public Task<CommandResult> DotNetAsync(params string[] arguments)
    {
        Save();
        return Command.DotNetAsync(Folder, _feed.Environment, arguments);
    }

    /// <summary>Writes the project file, for a project that another one references.</summary>
    public void Save()
    {
        // A project file that is written again, even with the same text, causes the next build to compile.
        var (path, text) = (PathOf($"{Name}.{_extension}"), _project.ToString());
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
