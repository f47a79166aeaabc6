using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ComposioGen.Corpus.Generation;

/// <summary>Creates a user's project: the framework, the runtime package, nullable enabled, the highest warning level.</summary>
internal static class UserProject
{
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "UserProject",
        references: References(),
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999,
            specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]));

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    /// <summary>Creates an empty project.</summary>
    /// <param name="assemblyName">The name of the assembly.</param>
    public static CSharpCompilation Create(string assemblyName) => Empty.WithAssemblyName(assemblyName);

    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileNameWithoutExtension(path) is var name
            && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard" or "Microsoft.CSharp" or "ComposioGen.Runtime" or "Microsoft.Extensions.Logging.Abstractions"))
        .Select(path => MetadataReference.CreateFromFile(path));
}
