using System.Globalization;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Represents the body that creates the account of a record. The lifetime of a token counts from when the record was read, so the time that the record
/// has waited since, for its turn, its settle time or a rate limit, is subtracted when it is sent.
/// </summary>
internal sealed class RecordBody(ImportItem item, TimeProvider clock)
{
    private long _writtenAge;
    private bool _hasLifetime = true;

    /// <summary>Gets whether the body that was written last contains an outdated lifetime.</summary>
    public bool IsStale => _hasLifetime && Age > _writtenAge;

    private long Age => (long)clock.GetElapsedTime(item.ReadAt).TotalSeconds;

    /// <summary>Writes the body with the current lifetime.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        _writtenAge = Age;
        if (_writtenAge <= 0)
        {
            item.WriteCreate(writer);
            return;
        }

        using var buffer = new PooledBuffer();
        using (var original = new Utf8JsonWriter(buffer))
        {
            item.WriteCreate(original);
        }

        using var document = JsonDocument.Parse(buffer.Written, new() { MaxDepth = RecordState.DeepestState });
        _hasLifetime = false;
        Copy(writer, document.RootElement, depth: 0);
    }

    // Copies an object on the path to the credentials; all other members are copied unchanged.
    private void Copy(Utf8JsonWriter writer, JsonElement element, int depth)
    {
        writer.WriteStartObject();
        foreach (var member in element.EnumerateObject())
        {
            if (depth < RecordFields.StatePath.Length && member.NameEquals(RecordFields.StatePath[depth]) && member.Value.ValueKind == JsonValueKind.Object)
            {
                writer.WritePropertyName(member.Name);
                Copy(writer, member.Value, depth + 1);
            }
            else if (depth == RecordFields.StatePath.Length && member.NameEquals(CredentialFields.ExpiresIn) && Lifetime(member.Value) is { } seconds)
            {
                _hasLifetime = true;
                WriteLifetime(writer, member.Value.ValueKind, seconds);
            }
            else
            {
                member.WriteTo(writer);
            }
        }

        writer.WriteEndObject();
    }

    // Zero could mean "does not expire", so it is not a lifetime to reduce.
    private static double? Lifetime(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number when value.GetDouble() is > 0 and var seconds => seconds,
        JsonValueKind.String when double.TryParse(value.GetString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds > 0 => seconds,
        _ => null,
    };

    private void WriteLifetime(Utf8JsonWriter writer, JsonValueKind kind, double seconds)
    {
        var left = Math.Max(1, Math.Floor(seconds - _writtenAge));
        if (kind == JsonValueKind.String)
        {
            writer.WriteString(CredentialFields.ExpiresIn, left.ToString("0", CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteNumber(CredentialFields.ExpiresIn, left);
        }
    }
}
