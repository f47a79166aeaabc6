using ComposioGen.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace ComposioGen.Generator.Tests.Emit;

/// <summary>Tests the metadata of the item that affects the emitted code.</summary>
public sealed class SettingsTests
{
    private static readonly string Document = MiniSpec.Both("""
        "Thing": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } }
        """);

    [Fact]
    public void Emit_InternalTypesInCustomNamespace_MatchesSnapshot()
    {
        var sdk = GeneratedSdk.Of(Document, SpecMetadata.Of("Acme.Connections", "AcmeClient", "internal"));

        PublicApi.Types(sdk.Compilation).ShouldBeEmpty();
        Snapshot.Match(string.Join('\n', sdk.Sources.OrderBy(source => source.Key, StringComparer.Ordinal).Select(source => $"// {source.Key}\n{source.Value}")));
    }

    [Fact]
    public Task Emit_CustomNamespace_Works() =>
        GeneratedSdk.Of(Document, SpecMetadata.Of("Acme", "AcmeClient")).CallAsync("""
            var wire = new Wire("{\"id\":\"b\"}");
            using var client = new AcmeClient(Transport(wire));
            (await client.Things.CreateAsync(new() { Id = "a" })).Id.ShouldBe("b");
            """);

    [Theory]
    [InlineData("false")]
    [InlineData("")]
    public void Generate_FileWithoutSpecMetadata_IsIgnored(string marker)
    {
        var run = new GeneratorDriverFixture(Document, SpecMetadata.Of(marker: marker)).Run();

        run.ShouldBeClean();
        run.Trees.ShouldBeEmpty();
    }

    [Fact]
    public void Emit_EveryFile_UsesUnixNewlines() => GeneratedSdk.Of(Document).Sources.Values.ShouldAllBe(
        text => !text.Contains('\r') && text.EndsWith('\n') && !text.EndsWith("\n\n", StringComparison.Ordinal));
}
