using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents one member of a model: its names, its rules, and how its value is read and written.</summary>
/// <param name="jsonName">The name in the JSON.</param>
/// <param name="rules">The rules for presence, null and printing.</param>
/// <param name="keepsReader">Whether the reader is on the first token of the value when it cannot be read.</param>
internal abstract class JsonMember(string jsonName, MemberRules rules, bool keepsReader = false)
{
    private readonly bool _isResponseOnly = (rules & MemberRules.ResponseOnly) != 0;
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(jsonName);

    // Boxed, so that it is published atomically. Programs that only read never encode a name.
    private object? _encodedName;

    /// <summary>Gets the name of the property.</summary>
    public string Name => ExplicitName ?? PascalCase.Of(JsonName);

    /// <summary>Gets or sets the name of the property; null for the JSON name in Pascal case.</summary>
    public string? ExplicitName { get; set; }

    /// <summary>Gets the name in the JSON.</summary>
    public string JsonName { get; } = jsonName;

    /// <summary>Gets the encoded name in the JSON.</summary>
    public JsonEncodedText EncodedName => (JsonEncodedText)(_encodedName ??= JsonEncodedText.Encode(JsonName));

    /// <summary>Gets a number that nearly always differs for different names.</summary>
    public virtual ulong Key { get; } = KeyOf(Encoding.UTF8.GetBytes(jsonName));

    /// <summary>Gets a value indicating whether an object without the member is rejected.</summary>
    public bool MustBePresent { get; } = (rules & (MemberRules.Required | MemberRules.Nullable)) == MemberRules.Required;

    /// <summary>
    /// Gets a value indicating whether an object with a value of the wrong type is rejected; an optional member is omitted instead.
    /// </summary>
    public bool IsRequired { get; } = (rules & MemberRules.Required) != 0;

    /// <summary>Gets a value indicating whether the reader is on the first token of the value when it cannot be read.</summary>
    public bool KeepsReader { get; } = keepsReader;

    /// <summary>Gets a value indicating whether null and absent are different.</summary>
    public bool DistinguishesNull { get; } = (rules & (MemberRules.Required | MemberRules.Nullable)) == MemberRules.Nullable;

    /// <summary>Gets a value indicating whether the value is a credential.</summary>
    public bool IsSecret { get; } = (rules & MemberRules.Secret) != 0;

    /// <summary>Gets a value indicating whether the caller writes the member.</summary>
    public bool IsTag { get; } = (rules & MemberRules.Tag) != 0;

    /// <summary>Gets a value indicating whether the member is omitted from the current output.</summary>
    public bool IsOmitted => _isResponseOnly && JsonWrite.IsRequest;

    /// <summary>Computes the number for a name: its length and its first and last eight bytes.</summary>
    /// <param name="utf8">The name in UTF-8.</param>
    public static ulong KeyOf(ReadOnlySpan<byte> utf8)
    {
        var key = (ulong)utf8.Length << 56;
        if (utf8.Length >= sizeof(ulong))
        {
            var end = BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]);
            return key ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8) ^ ulong.RotateLeft(end, 7);
        }

        for (var i = 0; i < utf8.Length; i++)
        {
            key ^= (ulong)utf8[i] << (8 * i);
        }

        return key;
    }

    /// <summary>Determines whether the member has the given name.</summary>
    /// <param name="utf8">The name in UTF-8, unescaped.</param>
    public bool Is(ReadOnlySpan<byte> utf8) => utf8.SequenceEqual(_utf8);

    /// <summary>Reads the value.</summary>
    /// <param name="reader">The reader, on the first token of the value; it is left on the last one.</param>
    /// <returns>The value; null for a JSON null that the rules allow.</returns>
    /// <exception cref="JsonReadException">The value has the wrong type.</exception>
    public object? Read(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null && !MustBePresent && !ReadsNull ? null : ReadValue(ref reader);

    /// <summary>Writes the name and the value.</summary>
    /// <param name="writer">The writer, inside the object.</param>
    /// <param name="value">The value.</param>
    public abstract void Write(Utf8JsonWriter writer, object value);

    /// <summary>Gets a value indicating whether the type of the value represents null itself.</summary>
    protected virtual bool ReadsNull => false;

    /// <summary>Reads a value that is not an allowed null.</summary>
    /// <param name="reader">The reader, on the first token of the value.</param>
    protected abstract object ReadValue(ref Utf8JsonReader reader);
}
