using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace Composio.Runtime;

/// <summary>Stores members of an object as JSON text. Storing a member copies its bytes; it is parsed only when it is accessed.</summary>
internal struct RawMembers
{
    // The initial capacity for two or three short members, as in most objects.
    private const int FirstSize = 48;

    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    private byte[]? _json;
    private int _length;

    /// <summary>Stores a copy of a member.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="reader">The reader, on the first token of the value; it is left on the last one.</param>
    /// <exception cref="JsonReadException">The name is not valid UTF-8, or the text ends unexpectedly.</exception>
    public void Add(scoped JsonName name, ref Utf8JsonReader reader)
    {
        if (!Utf8.IsValid(name.Utf8))
        {
            throw JsonText.Broken(reader.TokenStartIndex, null);
        }

        if (_json is null)
        {
            _json = new byte[FirstSize];
            Append((byte)'{');
        }

        AppendName(name.WasEscaped ? JsonEncodedText.Encode(name.Utf8).EncodedUtf8Bytes : name.Utf8);
        AppendValue(ref reader);

        // The closing brace is beyond the end, where the next member overwrites it.
        Append((byte)'}');
        _length--;
    }

    /// <summary>Parses all members.</summary>
    /// <returns>An object that owns its memory.</returns>
    public readonly JsonElement Parse()
    {
        var reader = Reader();
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Writes the members into the current object, unchanged.</summary>
    public readonly void WriteTo(Utf8JsonWriter writer)
    {
        if (_json is null)
        {
            return;
        }

        if (writer.Options.Indented)
        {
            foreach (var member in Parse().EnumerateObject())
            {
                member.WriteTo(writer);
            }

            return;
        }

        // The writer copies a raw value unchanged, so the value of the first member includes all members after it.
        var reader = Reader();
        reader.Read();
        JsonRead.NextMember(ref reader, out var name);
        writer.WritePropertyName(name.Utf8);
        writer.WriteRawValue(_json.AsSpan((int)reader.TokenStartIndex.._length), skipInputValidation: true);
    }

    private readonly Utf8JsonReader Reader() => new(_json is null ? "{}"u8 : _json.AsSpan(0, _length + 1), AnyDepth);

    private void AppendValue(ref Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        AppendToken(ref reader);
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        do
        {
            JsonRead.Advance(ref reader);
            AppendToken(ref reader);
        }
        while (reader.CurrentDepth > depth || reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray));
    }

    private void AppendToken(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Comment:
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                Append(reader.TokenType == JsonTokenType.EndObject ? (byte)'}' : (byte)']');
                break;
            case JsonTokenType.PropertyName:
                AppendName(Bytes(ref reader));
                break;
            case JsonTokenType.String:
                AppendQuoted(Bytes(ref reader));
                break;
            default:
                Separate();
                Append(Bytes(ref reader));
                break;
        }
    }

    private void AppendName(ReadOnlySpan<byte> name)
    {
        AppendQuoted(name);
        Append((byte)':');
    }

    private void AppendQuoted(ReadOnlySpan<byte> text)
    {
        Separate();
        Reserve(text.Length + 2);
        _json![_length++] = (byte)'"';
        text.CopyTo(_json.AsSpan(_length));
        _length += text.Length;
        _json[_length++] = (byte)'"';
    }

    private void Separate()
    {
        if (_json![_length - 1] is not ((byte)'{' or (byte)'[' or (byte)':'))
        {
            Append((byte)',');
        }
    }

    private void Append(byte single)
    {
        Reserve(1);
        _json![_length++] = single;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_json.AsSpan(_length));
        _length += bytes.Length;
    }

    private void Reserve(int more)
    {
        if (_json!.Length - _length < more)
        {
            Array.Resize(ref _json, Math.Max(_json.Length * 2, checked(_length + more)));
        }
    }

    private static ReadOnlySpan<byte> Bytes(ref Utf8JsonReader reader) => reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
}
