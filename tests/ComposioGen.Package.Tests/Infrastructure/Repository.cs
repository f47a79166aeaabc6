using System.Xml.Linq;

namespace ComposioGen.Package.Tests.Infrastructure;

/// <summary>Locates the repository of the tests.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Gets the address of the repository.</summary>
    public static string Url { get; } =
        XDocument.Load(PathOf("Directory.Build.props")).Descendants().Single(element => element.Name.LocalName == "RepositoryUrl").Value;

    /// <summary>A file or folder of the repository.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ComposioGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No ComposioGen.sln above {AppContext.BaseDirectory}.");
    }
}
