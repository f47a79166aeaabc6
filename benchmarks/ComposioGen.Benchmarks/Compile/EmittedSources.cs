extern alias Generator;
using Generator::ComposioGen.Generator.Binding;
using Generator::ComposioGen.Generator.Emit;
using Generator::ComposioGen.Generator.Model;
using Generator::ComposioGen.Generator.OpenApi;
using Generator::ComposioGen.Generator.OpenApi.Composio;

namespace ComposioGen.Benchmarks.Compile;

/// <summary>Returns the emitted files of a document.</summary>
internal static class EmittedSources
{
    /// <summary>Gets the document in <c>COMPOSIOGEN_DOCUMENT</c>, or that of the repository.</summary>
    public static string DocumentPath { get; } = Environment.GetEnvironmentVariable("COMPOSIOGEN_DOCUMENT") is { Length: > 0 } path
        ? path
        : Path.Combine(AppContext.BaseDirectory, "Spec", "connected-accounts.openapi.json");

    /// <summary>Returns the texts.</summary>
    public static IReadOnlyList<string> Of(string document)
    {
        var read = OpenApiReader.Read(document, [BundledOverlay.Load()], default);
        var model = SdkBinder.Bind(read.Document ?? throw new InvalidOperationException($"{DocumentPath} cannot be read."), SdkSettings.Default, default).Model;
        return [.. SdkEmitter.Files(model).Select(static file => file.Print())];
    }
}
