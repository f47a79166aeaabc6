using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.Infrastructure;
using Newtonsoft.Json.Linq;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Binding;

/// <summary>Verifies that the order of a document does not affect names: a reordered document produces the same SDK.</summary>
public sealed class OrderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Generate_ShuffledDocument_HasSamePublicApi(int seed)
    {
        var run = new GeneratorDriverFixture(ShuffledDocument.Of(FullDocument.Text, new Random(seed))).Run();

        run.ShouldBeClean();
        PublicApi.Of(run.Compilation).Split('\n').ShouldBe(PublicApi.Of(FullDocument.Sdk.Compilation).Split('\n'));
    }

    [Fact]
    public void Shuffle_Document_ChangesText() => ShuffledDocument.Of(FullDocument.Text, new Random(1)).ShouldNotBe(JObject.Parse(FullDocument.Text).ToString());
}
