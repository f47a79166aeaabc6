namespace ComposioGen.Generator.OpenApi;

/// <summary>A tag that groups operations.</summary>
internal sealed record ApiTag(string Name, string? Description);
