using System.Text.Json.Serialization;

namespace Composio.Runtime.Tests;

[JsonConverter(typeof(OpenEnumConverter<PetKind>))]
internal readonly record struct PetKind(string? Text) : IOpenEnum<PetKind>
{
    public static PetKind Cat { get; } = new("CAT");

    public string Value => Text ?? "";

    public static PetKind FromValue(string value) => new(value);

    public static IReadOnlyList<PetKind> NamedValues { get; } = [Cat];

    public override string ToString() => Value;
}
