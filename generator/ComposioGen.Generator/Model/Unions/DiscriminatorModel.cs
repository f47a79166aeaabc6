using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Unions;

/// <summary>Represents the discriminator of a union.</summary>
/// <param name="JsonName">The name in the JSON.</param>
/// <param name="Name">The C# name.</param>
/// <param name="Enum">The open enum with all its values; null when it is a string.</param>
/// <param name="Documentation">The description in the document.</param>
internal sealed record DiscriminatorModel(string JsonName, string Name, string? Enum, string? Documentation)
{
    /// <summary>Gets the C# name if the member table has to specify it; null when the runtime derives it from the JSON name.</summary>
    public string? ExplicitName => DefaultName.Unless(JsonName, Name);
}
