namespace ComposioGen.Generator.OpenApi.Schemas;

/// <summary>The discriminator of a union: the member that tells, and which branch each of its values stands for.</summary>
internal sealed record ApiDiscriminator(string PropertyName, IReadOnlyList<KeyValuePair<string, ApiSchema>> Mapping);
