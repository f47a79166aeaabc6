using ComposioGen.Generator.Tests.Infrastructure;
using ComposioGen.Package.Tests.Docs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ComposioGen.Generator.Tests.Docs;

/// <summary>A web application of a reader of the docs: the SDK of a document, all packages of ComposioGen, and the snippets.</summary>
internal static class SnippetProject
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Composio;
        global using Composio.Testing;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Logging;
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    // Shared, so that the symbols of the framework are created once for all documents.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Snippets",
        [CSharpSyntaxTree.ParseText(Usings, Options, "Usings.cs")],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Returns the warnings of the generator and the errors of the compiler, with the page and the line.</summary>
    public static IEnumerable<string> Problems(string document, IEnumerable<Snippet> snippets)
    {
        var driver = CSharpGeneratorDriver.Create([new ComposioGenerator().AsSourceGenerator()], [new SpecFile(document)], Options, SpecMetadata.Default);
        driver.RunGeneratorsAndUpdateCompilation(Empty, out var sdk, out var warnings);
        return sdk
            .AddSyntaxTrees(snippets.Select((snippet, index) => CSharpSyntaxTree.ParseText(snippet.ToSourceFile($"S{index:00}"), Options, $"S{index:00}.cs")))
            .GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Concat(warnings.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning))
            .Select(diagnostic => $"{diagnostic.Location.GetMappedLineSpan()}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }
}
