using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Upstream;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi;

/// <summary>Compares whole documents with the object model of NSwag.</summary>
public sealed class WholeDocumentTests
{
    [Fact]
    public async Task Read_RepositoryDocument_AgreesWithNSwag()
    {
        var text = Documents.OfRepository().ShouldNotBeNull();
        var document = Documents.Sound(text);
        await NSwagOracle.Agrees(document, text);
    }

    [UpstreamFact]
    public async Task Read_LargeUpstreamDocument_AgreesWithNSwag()
    {
        var text = UpstreamDocument.Text!;
        var result = Documents.Read(text);
        result.Problems.ShouldNotContain(problem => problem.Kind == ApiProblemKind.Unreadable);
        var document = result.Document.ShouldNotBeNull();
        document.Operations.ShouldNotBeEmpty();
        await NSwagOracle.Agrees(document, text);
    }
}
