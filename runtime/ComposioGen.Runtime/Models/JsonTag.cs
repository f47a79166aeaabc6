using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents the discriminator of a union, with its value in one branch.</summary>
/// <param name="jsonName">The name in the JSON.</param>
/// <param name="name">The name of the property; null for the JSON name in Pascal case.</param>
/// <param name="value">The value in the branch; null for the union itself.</param>
internal sealed class JsonTag(string jsonName, string? name, string? value = null)
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(jsonName);

    // Programs that only read never encode it.
    private Encoded? _encoded;

    /// <summary>Gets the name of the property.</summary>
    public string Name => name ?? PascalCase.Of(jsonName);

    /// <summary>Creates the discriminator of a branch.</summary>
    /// <param name="branch">The value in the branch.</param>
    public JsonTag With(string branch) => new(jsonName, name, branch);

    /// <summary>Determines whether the discriminator has a name.</summary>
    /// <param name="utf8">The name in UTF-8, unescaped.</param>
    public bool Is(ReadOnlySpan<byte> utf8) => utf8.SequenceEqual(_utf8);

    /// <summary>Writes the discriminator of a branch.</summary>
    /// <param name="writer">The writer, inside the object.</param>
    public void Write(Utf8JsonWriter writer)
    {
        var encoded = _encoded ??= new(JsonEncodedText.Encode(jsonName), JsonEncodedText.Encode(value ?? ""));
        writer.WriteString(encoded.Name, encoded.Value);
    }

    private sealed class Encoded(JsonEncodedText name, JsonEncodedText value)
    {
        public JsonEncodedText Name { get; } = name;

        public JsonEncodedText Value { get; } = value;
    }
}
