using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents the state of a record as it is sent. Its buffer is cleared when the state is disposed of.</summary>
internal sealed class RecordState : IDisposable
{
    // The depth that the writer accepts.
    public const int DeepestState = 1000;

    private readonly PooledBuffer _buffer;
    private readonly JsonDocument _document;

    private RecordState(PooledBuffer buffer)
    {
        _buffer = buffer;
        _document = JsonDocument.Parse(buffer.Written, new() { MaxDepth = DeepestState });
    }

    /// <summary>Gets the root of the state.</summary>
    public JsonElement Root => _document.RootElement;

    /// <summary>Gets the scheme in the JSON; empty when the state has none.</summary>
    public string Scheme => JsonRead.Tag(Root, AccountMembers.AuthScheme);

    /// <summary>Gets the status in the JSON; empty when the state has none.</summary>
    public string Status => JsonRead.Tag(Val, AccountMembers.Status);

    /// <summary>Gets the credentials; undefined when the state has none.</summary>
    public JsonElement Val => Root.ValueKind == JsonValueKind.Object && Root.TryGetProperty(AccountMembers.Val, out var val) ? val : default;

    /// <summary>Serializes the state of a record.</summary>
    /// <exception cref="ArgumentException">The state cannot be serialized, or is not JSON.</exception>
    public static RecordState Read(Action<Utf8JsonWriter> write)
    {
        var buffer = new PooledBuffer();
        try
        {
            using (var writer = new Utf8JsonWriter(buffer))
            {
                write(writer);
            }

            return new(buffer);
        }
        catch (Exception unusable)
        {
            buffer.Dispose();
            throw unusable is JsonException or InvalidOperationException ? new ArgumentException("The state cannot be serialized as JSON.", unusable) : unusable;
        }
    }

    /// <summary>
    /// Writes the body of an update that replaces the credentials: the state without its status, which an update does not accept.
    /// </summary>
    public void WriteUpdate(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteStartObject(AccountMembers.Connection);
        writer.WriteStartObject(AccountMembers.State);
        writer.WriteString(AccountMembers.AuthScheme, Scheme);
        writer.WriteStartObject(AccountMembers.Val);
        foreach (var member in Val.EnumerateObject().Where(static member => !member.NameEquals(AccountMembers.Status)))
        {
            member.WriteTo(writer);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _document.Dispose();
        _buffer.Dispose();
    }
}
