using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using ComposioGen.Generator.Binding;
using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.Emit;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Composio;
using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace ComposioGen.Generator.Tests.Upstream;

/// <summary>Verifies that the published document compiles completely, with idiomatic names.</summary>
public sealed partial class UpstreamCompileTests(ITestOutputHelper output)
{
    [UpstreamFact]
    public void Generate_PublishedDocument_CompilesWithoutWarnings()
    {
        var sources = UpstreamDocument.Sdk.Sources;
        PrintFigures(sources);
        sources.Count.ShouldBeGreaterThan(100);
    }

    [UpstreamFact]
    public void Generate_PublishedDocument_HasShortUnnumberedNames()
    {
        var names = PublicApi.Types(UpstreamDocument.Sdk.Compilation)
            .SelectMany(type => PublicApi.Members(type).Where(member => member is IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary }).Append(type))
            .ToList();
        names.OfType<INamedTypeSymbol>().Select(type => type.Name).Where(name => name.Length > 60).ShouldBeEmpty();
        names.Select(symbol => symbol.Name).Distinct().Where(name => Counting().IsMatch(name)).Except(WordsOfTheDocument()).ShouldBeEmpty();
    }

    [UpstreamFact]
    public void Generate_ShuffledPublishedDocument_HasSameNames()
    {
        var run = new GeneratorDriverFixture(ShuffledDocument.Of(UpstreamDocument.Text!, new Random(7))).Run();
        run.ShouldBeClean();
        PublicApi.Of(run.Compilation).Split('\n').ShouldBe(PublicApi.Of(UpstreamDocument.Sdk.Compilation).Split('\n'));
    }

    private void PrintFigures(IReadOnlyDictionary<string, string> sources)
    {
        var watch = Stopwatch.StartNew();
        var read = OpenApiReader.Read(UpstreamDocument.Text!, [BundledOverlay.Load()], default);
        var reading = watch.ElapsedMilliseconds;
        watch.Restart();
        var model = SdkBinder.Bind(read.Document!, SdkSettings.Default, default).Model;
        var binding = watch.ElapsedMilliseconds;
        watch.Restart();
        var printed = model.Types.Sum(type => SdkEmitter.Emit(type, model.Settings).Length);
        var emitting = watch.ElapsedMilliseconds;
        output.WriteLine(
            $"{read.Document!.Operations.Count} operations, {model.Types.Count} types, {sources.Count} files, {sources.Values.Sum(text => text.Count(c => c == '\n'))} lines, "
            + $"{sources.Values.Sum(Encoding.UTF8.GetByteCount)} bytes ({printed} in types); reading {reading} ms, binding {binding} ms, emitting {emitting} ms, warm");
    }

    /// <summary>Names that end in a digit because a word of the document does.</summary>
    private static IEnumerable<string> WordsOfTheDocument() => Quoted().Matches(UpstreamDocument.Text!)
        .Select(match => CSharpName.Pascal(match.Groups[1].Value))
        .SelectMany(name => new[] { name, name + "Credentials", name + "Connection", "With" + name })
        .Distinct(StringComparer.Ordinal);

    [GeneratedRegex("[0-9](Async)?$")]
    private static partial Regex Counting();

    [GeneratedRegex("\"([A-Za-z_0-9-]*[0-9])\"")]
    private static partial Regex Quoted();
}
