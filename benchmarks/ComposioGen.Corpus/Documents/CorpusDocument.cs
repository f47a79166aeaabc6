using System.Text.Json;

namespace ComposioGen.Corpus.Documents;

/// <summary>Represents one document of the corpus.</summary>
/// <param name="Package">The npm package that contains it.</param>
/// <param name="File">Its path inside the package.</param>
/// <param name="FullPath">Its path on this machine.</param>
internal sealed record CorpusDocument(string Package, string File, string FullPath)
{
    /// <summary>Reads the whole text.</summary>
    public string ReadText() => System.IO.File.ReadAllText(FullPath);

    /// <summary>Returns the OpenAPI version of a document.</summary>
    public static string VersionOf(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.TryGetProperty("openapi", out var version) ? version.GetString() ?? "" : "";
    }
}
