using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Newtonsoft.Json.Linq;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding;

/// <summary>The order in which a document names its parts decides no name: a reordered document is the same SDK.</summary>
public sealed class OrderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_shuffled_document_has_the_same_public_api(int seed)
    {
        var run = new GeneratorDriverFixture(ShuffledDocument.Of(FullDocument.Text, new Random(seed))).Run();

        run.ShouldBeClean();
        PublicApi.Of(run.Compilation).Split('\n').ShouldBe(PublicApi.Of(FullDocument.Sdk.Compilation).Split('\n'));
    }

    [Fact]
    public void Shuffling_changes_the_text() => ShuffledDocument.Of(FullDocument.Text, new Random(1)).ShouldNotBe(JObject.Parse(FullDocument.Text).ToString());
}
