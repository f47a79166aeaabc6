using ComposioGen.Generator.OpenApi;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.OpenApi;

/// <summary>Whole documents, with NSwag's own object model as the judge.</summary>
public sealed class WholeDocumentTests
{
    [Fact]
    public async Task The_document_of_this_repository_agrees_with_NSwag()
    {
        if (Documents.OfRepository() is not { } text)
        {
            Console.WriteLine("Skipped: spec/connected-accounts.openapi.json is not there.");
            return;
        }

        var document = Documents.Sound(text);
        await NSwagOracle.Agrees(document, text);
    }

    [Fact]
    public async Task A_large_document_beside_the_checkout_agrees_with_NSwag()
    {
        if (Documents.BesideCheckout() is not { } text)
        {
            Console.WriteLine("Skipped: there is no large document beside the checkout.");
            return;
        }

        var result = Documents.Read(text);
        result.Problems.ShouldNotContain(problem => problem.Kind == ApiProblemKind.Unreadable);
        var document = result.Document.ShouldNotBeNull();
        document.Operations.Count.ShouldBe(60);
        await NSwagOracle.Agrees(document, text);
    }
}
