using System.Xml.Linq;

namespace ComposioGen.Package.Tests.Infrastructure;

/// <summary>The repository that the tests run from.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The address of the repository, which is in one place.</summary>
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
