using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Upstream;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi;

/// <summary>Whole documents, with NSwag's own object model as the judge.</summary>
public sealed class WholeDocumentTests
{
    [Fact]
    public async Task The_document_of_this_repository_agrees_with_NSwag()
    {
        var text = Documents.OfRepository().ShouldNotBeNull();
        var document = Documents.Sound(text);
        await NSwagOracle.Agrees(document, text);
    }

    [UpstreamFact]
    public async Task A_large_document_beside_the_checkout_agrees_with_NSwag()
    {
        var text = UpstreamDocument.Text!;
        var result = Documents.Read(text);
        result.Problems.ShouldNotContain(problem => problem.Kind == ApiProblemKind.Unreadable);
        var document = result.Document.ShouldNotBeNull();
        document.Operations.ShouldNotBeEmpty();
        await NSwagOracle.Agrees(document, text);
    }
}
