using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit;

/// <summary>What the item's metadata says about the emitted code.</summary>
public sealed class SettingsTests
{
    private static readonly string Document = MiniSpec.Both("""
        "Thing": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } }
        """);

    [Fact]
    public void Internal_types_in_a_namespace_of_the_users_own()
    {
        var sdk = GeneratedSdk.Of(Document, SpecMetadata.Of("Acme.Connections", "AcmeClient", "internal"));

        PublicApi.Types(sdk.Compilation).ShouldBeEmpty();
        Snapshot.Match(string.Join('\n', sdk.Sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => $"// {source.Key}\n{source.Value}")));
    }

    [Fact]
    public Task Code_in_another_namespace_works() =>
        GeneratedSdk.Of(Document, SpecMetadata.Of("Acme", "AcmeClient")).CallAsync("""
            var wire = new Wire("{\"id\":\"b\"}");
            using var client = new AcmeClient(Transport(wire));
            (await client.Things.CreateAsync(new() { Id = "a" })).Id.ShouldBe("b");
            """);

    [Theory]
    [InlineData("false")]
    [InlineData("")]
    public void A_file_that_is_no_spec_item_is_left_alone(string marker)
    {
        var run = new GeneratorDriverFixture(Document, SpecMetadata.Of(marker: marker)).Run();

        run.ShouldBeClean();
        run.Trees.ShouldBeEmpty();
    }

    [Fact]
    public void Every_file_has_unix_newlines_and_ends_with_one() => GeneratedSdk.Of(Document).Sources.Values.ShouldAllBe(
        text => !text.Contains('\r') && text.EndsWith('\n') && !text.EndsWith("\n\n", StringComparison.Ordinal));
}
