namespace ComposioGen.Generator.OpenApi.Schemas;

/// <summary>Represents a branch of a union with what identifies it: a value of the discriminator, or a member.</summary>
internal sealed record TaggedSchema(string Tag, ApiSchema Schema);
