using Microsoft.CodeAnalysis;

namespace ComposioGen.Benchmarks.Generation;

/// <summary>Provides the references of a user's project: the framework and the runtime package.</summary>
internal static class ProjectReferences
{
    public static IEnumerable<MetadataReference> All() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "ComposioGen.Runtime.dll"))
        .Select(path => MetadataReference.CreateFromFile(path));
}
