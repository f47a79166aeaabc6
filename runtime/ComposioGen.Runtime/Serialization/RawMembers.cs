using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace Composio.Runtime;

/// <summary>
/// Members of an object as JSON text, one after the other. Keeping a member costs a copy of its bytes; whoever looks at it pays for
/// parsing it.
/// </summary>
internal sealed class RawMembers
{
    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    private byte[] _json = new byte[128];
    private int _length;

    public RawMembers()
    {
        Append((byte)'{');
        Close();
    }

    /// <summary>Copies a member.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="reader">Stands on the value; is left on its last token.</param>
    /// <exception cref="JsonReadException">The name is not UTF-8, or the text ends too early.</exception>
    public void Add(scoped JsonName name, ref Utf8JsonReader reader)
    {
        if (!Utf8.IsValid(name.Utf8))
        {
            throw JsonText.Broken(reader.TokenStartIndex, null);
        }

        AppendName(name.WasEscaped ? JsonEncodedText.Encode(name.Utf8).EncodedUtf8Bytes : name.Utf8);
        AppendValue(ref reader);
        Close();
    }

    /// <summary>Parses all of it.</summary>
    /// <returns>An object that owns its memory.</returns>
    public JsonElement Parse()
    {
        var reader = Reader();
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Writes the members into the object that is open, as they came.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        var reader = Reader();
        reader.Read();
        while (JsonRead.NextMember(ref reader, out var name))
        {
            writer.WritePropertyName(name.Utf8);
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            writer.WriteRawValue(_json.AsSpan(start..(int)reader.BytesConsumed), skipInputValidation: true);
        }
    }

    private Utf8JsonReader Reader() => new(_json.AsSpan(0, _length + 1), AnyDepth);

    // The closing brace lies behind the end, where the next member overwrites it.
    private void Close()
    {
        Append((byte)'}');
        _length--;
    }

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
        _json[_length] = (byte)'"';
        text.CopyTo(_json.AsSpan(_length + 1));
        _json[_length + text.Length + 1] = (byte)'"';
        _length += text.Length + 2;
    }

    private void Separate()
    {
        if (_json[_length - 1] is not ((byte)'{' or (byte)'[' or (byte)':'))
        {
            Append((byte)',');
        }
    }

    private void Append(byte single)
    {
        Reserve(1);
        _json[_length++] = single;
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_json.AsSpan(_length));
        _length += bytes.Length;
    }

    private void Reserve(int more)
    {
        if (_json.Length - _length < more)
        {
            Array.Resize(ref _json, Math.Max(_json.Length * 2, checked(_length + more)));
        }
    }

    private static ReadOnlySpan<byte> Bytes(ref Utf8JsonReader reader) => reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
}
