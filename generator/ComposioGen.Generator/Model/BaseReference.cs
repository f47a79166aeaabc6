namespace ComposioGen.Generator.Model;

/// <summary>The abstract class that another derives from.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="HasSecrets">It, or one of its own bases, prints a member as <c>***</c>.</param>
internal sealed record BaseReference(string Name, bool HasSecrets);
