using System.Text.Json;

namespace Composio.Runtime;

/// <summary>A record on its way through an import.</summary>
internal sealed class ImportItem
{
    /// <summary>Which record it is.</summary>
    public required RecordIdentity Identity { get; init; }

    /// <summary>What counts as one and the same connection.</summary>
    public required ImportKey Key { get; init; }

    /// <summary>Writes the state; null when the record has none.</summary>
    public required Action<Utf8JsonWriter>? WriteState { get; init; }

    /// <summary>Writes the body that creates the account.</summary>
    public required Action<Utf8JsonWriter> WriteCreate { get; init; }

    /// <summary>Whether this run has had a record with the same key before; very rarely true without one.</summary>
    public bool IsRepeat { get; set; }

    /// <summary>The entry for which the record was put off; null when it was not.</summary>
    public ImportEntry? PutOffFor { get; set; }

    /// <summary>Ends when the record with the same key that is under way has its result; null when there is none.</summary>
    public Task? Predecessor { get; set; }

    /// <summary>Ends the wait of the next record with the same key.</summary>
    public TaskCompletionSource? Done { get; set; }

    /// <summary>Makes the item of a record.</summary>
    public static ImportItem Create<TRecord>(ImportFlow<TRecord> flow, TRecord? record, long index, bool allowMultiple)
        where TRecord : class
    {
        var userId = record is null ? "" : flow.UserId(record) ?? "";
        var authConfigId = record is null ? "" : flow.AuthConfigId(record) ?? "";
        var alias = record is null || string.IsNullOrWhiteSpace(flow.Alias(record)) ? null : flow.Alias(record);
        return new()
        {
            Identity = new(index, userId, authConfigId, alias),
            Key = new(authConfigId, userId, allowMultiple ? alias : null),
            WriteState = record is null || !flow.HasState(record) ? null : writer => flow.WriteState(writer, record),
            WriteCreate = writer => flow.WriteCreate(writer, record!),
        };
    }
}
