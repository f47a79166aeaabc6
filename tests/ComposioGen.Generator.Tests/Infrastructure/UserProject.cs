using ComposioGen.Generator.OpenApi.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ComposioGen.Generator.Tests.Infrastructure;

/// <summary>A user's project: this framework, the runtime package, and every warning an error.</summary>
internal static class UserProject
{
    // The .NET SDK suppresses these in every project: they concern references built for an older framework.
    private static readonly Dictionary<string, ReportDiagnostic> SuppressedBySdk = new()
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    // Shared, so that the symbols of the framework are created once for all tests.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "UserProject",
        references: References().Select(path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999,
            specificDiagnosticOptions: SuppressedBySdk));

    public static CSharpParseOptions ParseOptions(LanguageVersion version) => new(version, DocumentationMode.Diagnose);

    public static CSharpCompilation Create(LanguageVersion version, params IEnumerable<KeyValuePair<string, string>> files) =>
        Empty.AddSyntaxTrees(files.Select(file => CSharpSyntaxTree.ParseText(file.Value, ParseOptions(version), file.Key, System.Text.Encoding.UTF8)));

    private static IEnumerable<string> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => IsReferenced(Path.GetFileNameWithoutExtension(path)));

    // Of the references of the tests, a user's project has only the runtime; Shouldly is for the programs that tests compile with it.
    private static bool IsReferenced(string name) =>
        name is "mscorlib" or "netstandard" or "ComposioGen.Runtime" or "Shouldly" or "Microsoft.CSharp" or "Microsoft.Extensions.Logging.Abstractions"
        || (name.StartsWith("System", StringComparison.Ordinal) && name is not "System.CodeDom" and not "System.Management");
}
