namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>Represents a tag that groups operations.</summary>
internal sealed record ApiTag(string Name, string? Description);
