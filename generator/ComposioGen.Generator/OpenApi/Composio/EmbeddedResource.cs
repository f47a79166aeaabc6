using ComposioGen.Generator.OpenApi.Text;

namespace ComposioGen.Generator.OpenApi.Composio;

/// <summary>Provides the documents embedded in the generator.</summary>
internal static class EmbeddedResource
{
    public static string Text(string resourceName)
    {
        using var stream = typeof(EmbeddedResource).Assembly.GetManifestResourceStream(resourceName)
            ?? throw new InvalidOperationException($"The resource {resourceName} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
