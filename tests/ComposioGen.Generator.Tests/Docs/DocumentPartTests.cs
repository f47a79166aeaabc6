using ComposioGen.Generator.Tests.Infrastructure;
using ComposioGen.Generator.Tests.Upstream;
using Microsoft.CodeAnalysis;
using Newtonsoft.Json.Linq;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Docs;

/// <summary>Verifies that each operation around connections compiles alone, with the bundled overlay and without warnings.</summary>
public sealed class DocumentPartTests
{
    private static readonly string[] Collections = ["connected_accounts", "auth_configs", "toolkits", "webhook_subscriptions"];

    private static readonly string[] Methods = ["get", "post", "patch", "put", "delete"];

    public static TheoryData<string> Published => [.. DocumentVariant.Published];

    [Fact]
    public void Generate_OneOperationOfOwnDocument_Compiles() => ShouldCompileAlone(DocumentVariant.Own).ShouldBeGreaterThan(20);

    [UpstreamTheory]
    [MemberData(nameof(Published))]
    public void Generate_OneOperationOfPublishedDocument_Compiles(string name) => ShouldCompileAlone(name).ShouldBeGreaterThan(10);

    private static int ShouldCompileAlone(string name)
    {
        var document = DocumentVariant.Read(name, "");
        var operations = ((JObject)document["paths"]!).Properties()
            .Where(path => path.Name.Split('/').ElementAtOrDefault(3) is { } collection && Collections.Contains(collection))
            .SelectMany(path => ((JObject)path.Value).Properties().Where(operation => Methods.Contains(operation.Name)).Select(operation => (Path: path.Name, Method: operation.Name)))
            .ToList();
        var paths = (JObject)document["paths"]!;
        foreach (var (path, method) in operations)
        {
            document["paths"] = new JObject { [path] = new JObject { [method] = paths[path]![method]!.DeepClone() } };
            var run = new GeneratorDriverFixture(document.ToString()).Run();
            run.Result.Exception.ShouldBeNull($"{method} {path}");
            run.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty($"{method} {path}");
            run.Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ShouldBeEmpty($"{method} {path}");
        }

        return operations.Count;
    }
}
