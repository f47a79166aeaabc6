using ComposioGen.Generator.OpenApi.Text;
using ComposioGen.Generator.Tests.OpenApi;

namespace ComposioGen.Generator.Tests.Infrastructure;

/// <summary>Provides the document of this repository, compiled once for all tests.</summary>
internal static class FullDocument
{
    private static readonly Lazy<GeneratedSdk> Compiled = new(static () => GeneratedSdk.Of(Read()));

    public static GeneratedSdk Sdk => Compiled.Value;

    public static string Text { get; } = Read();

    private static string Read() => Documents.OfRepository() ?? throw new InvalidOperationException("spec/connected-accounts.openapi.json is not there.");
}
