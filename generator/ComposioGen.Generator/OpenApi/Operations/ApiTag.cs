namespace ComposioGen.Generator.OpenApi.Operations;

/// <summary>A tag that groups operations.</summary>
internal sealed record ApiTag(string Name, string? Description);
