namespace ComposioGen.Generator.OpenApi.Schemas;

/// <summary>Represents the discriminator of a union: its member, and the branch of each value.</summary>
internal sealed record ApiDiscriminator(string PropertyName, IReadOnlyList<TaggedSchema> Mapping);
