namespace ComposioGen.Generator.Model;

/// <summary>Represents the settings of the project for the emitted code.</summary>
/// <param name="Namespace">The namespace of the emitted code.</param>
/// <param name="ClientName">The name of the root client.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
internal sealed record SdkSettings(string Namespace, string ClientName, string Accessibility)
{
    public static SdkSettings Default { get; } = new("Composio", "ComposioClient", "public");
}
