namespace ComposioGen.Generator.Model.Unions;

/// <summary>The abstract class that another derives from.</summary>
/// <param name="Name">Its C# name.</param>
internal sealed record BaseReference(string Name);
