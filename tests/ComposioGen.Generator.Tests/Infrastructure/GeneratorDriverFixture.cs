using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ComposioGen.Generator.Tests.Infrastructure;

/// <summary>A project whose document, metadata and code can be edited between runs of the generator.</summary>
internal sealed class GeneratorDriverFixture
{
    private readonly LanguageVersion _version;
    private SpecFile _document;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    public GeneratorDriverFixture(string document, SpecMetadata? metadata = null, LanguageVersion version = LanguageVersion.CSharp12)
    {
        _version = version;
        _document = new SpecFile(document);
        _compilation = UserProject.Create(version);
        _driver = CSharpGeneratorDriver.Create(
            [new ComposioGenerator().AsSourceGenerator()],
            [_document],
            UserProject.ParseOptions(version),
            metadata ?? SpecMetadata.Default,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    public GeneratorRun Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var compilation, out var diagnostics);
        return new GeneratorRun(_driver.GetRunResult().Results.Single(), (CSharpCompilation)compilation, diagnostics);
    }

    /// <summary>Simulates a keystroke in the code of the user.</summary>
    public void EditCode(string code)
    {
        // The user's code may be undocumented, but the generated code must not.
        var options = UserProject.ParseOptions(_version).WithDocumentationMode(DocumentationMode.Parse);
        _compilation = UserProject.Create(_version).AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, options, "UserCode.cs"));
    }

    /// <summary>Adds a reference to another assembly.</summary>
    public void Reference(CSharpCompilation other) => _compilation = _compilation.AddReferences(other.ToMetadataReference());

    /// <summary>Creates a new instance for the file of the document, as the compiler does for every build.</summary>
    public void ReplaceDocument(string text)
    {
        var replacement = new SpecFile(text);
        _driver = _driver.ReplaceAdditionalText(_document, replacement);
        _document = replacement;
    }

    public void AddFiles(params AdditionalText[] files) => _driver = _driver.AddAdditionalTexts(files.ToImmutableArray());

    public void ReplaceMetadata(SpecMetadata metadata) => _driver = _driver.WithUpdatedAnalyzerConfigOptions(metadata);
}
