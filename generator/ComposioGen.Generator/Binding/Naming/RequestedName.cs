namespace ComposioGen.Generator.Binding.Naming;

/// <summary>Represents a member or value that needs a name.</summary>
/// <param name="JsonName">The name in the JSON.</param>
/// <param name="Wanted">The C# name that the document requests; null for none.</param>
/// <param name="Deprecated">Whether it is deprecated.</param>
internal sealed record RequestedName(string JsonName, string? Wanted = null, bool Deprecated = false);
