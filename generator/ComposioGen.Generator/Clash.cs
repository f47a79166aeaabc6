namespace ComposioGen.Generator;

/// <summary>Represents a client that a referenced assembly contains as well.</summary>
internal sealed record Clash(string Client, string Assembly);
