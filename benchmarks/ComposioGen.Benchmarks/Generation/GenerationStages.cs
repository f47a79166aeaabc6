extern alias Generator;
using Generator::ComposioGen.Generator.Binding;
using Generator::ComposioGen.Generator.Emit;
using Generator::ComposioGen.Generator.Model;
using Generator::ComposioGen.Generator.OpenApi;
using Generator::ComposioGen.Generator.OpenApi.Composio;
using NSwag;

namespace ComposioGen.Benchmarks.Generation;

/// <summary>Provides the stages of the generator, and parsing by NSwag as the baseline.</summary>
internal static class GenerationStages
{
    public static OpenApiDocument ReadByNSwag(BenchmarkDocument document) => OpenApiDocument.FromJsonAsync(document.Text).GetAwaiter().GetResult();

    public static ApiDocument Read(BenchmarkDocument document) =>
        OpenApiReader.Read(document.Text, [BundledOverlay.Load()], CancellationToken.None).Document
        ?? throw new InvalidOperationException($"The document {document} cannot be read.");

    public static SdkModel Bind(ApiDocument document) => SdkBinder.Bind(document, SdkSettings.Default, CancellationToken.None).Model;

    /// <summary>Prints every file.</summary>
    /// <returns>The characters printed.</returns>
    public static int Emit(SdkModel model) => SdkEmitter.Files(model).Sum(file => file.Print().Length);
}
