using System.Text.Json;

namespace Composio.Runtime;

/// <summary>Represents a record during an import.</summary>
internal sealed class ImportItem
{
    /// <summary>Gets the identity of the record.</summary>
    public required RecordIdentity Identity { get; init; }

    /// <summary>Gets the key that identifies the connection.</summary>
    public required ImportKey Key { get; init; }

    /// <summary>Gets a delegate that writes the state; null when the record has none.</summary>
    public required Action<Utf8JsonWriter>? WriteState { get; init; }

    /// <summary>Gets a delegate that writes the body of the create request.</summary>
    public required Action<Utf8JsonWriter> WriteCreate { get; init; }

    /// <summary>Gets the timestamp of the run's clock when the record was read.</summary>
    public required long ReadAt { get; init; }

    /// <summary>Gets or sets whether this run has had a record with the same key before; very rarely true without one.</summary>
    public bool IsRepeat { get; set; }

    /// <summary>Gets or sets the entry because of which the record was postponed; null when it was not.</summary>
    public ImportEntry? PostponedFor { get; set; }

    /// <summary>Gets or sets the progress of the request that creates the account in this run.</summary>
    public CreateStage Stage { get; set; }

    /// <summary>Gets or sets the ID of the account that the request has created, once known.</summary>
    public string? CreatedId { get; set; }

    /// <summary>Gets or sets whether the outcome of a request of this run was resolved after its settle time, which is done once.</summary>
    public bool WasSettled { get; set; }

    /// <summary>Gets or sets the task that completes with the result of the previous record with the same key; null for none.</summary>
    public Task? Predecessor { get; set; }

    /// <summary>Gets or sets the source that allows the next record with the same key to proceed.</summary>
    public TaskCompletionSource? Done { get; set; }

    /// <summary>Creates the item of a record.</summary>
    public static ImportItem Create<TRecord>(ImportFlow<TRecord> flow, TRecord? record, long index, bool allowMultiple, TimeProvider clock)
        where TRecord : class
    {
        var userId = record is null ? "" : flow.UserId(record) ?? "";
        var authConfigId = record is null ? "" : flow.AuthConfigId(record) ?? "";
        var alias = record is null || string.IsNullOrWhiteSpace(flow.Alias(record)) ? null : flow.Alias(record);
        return new()
        {
            Identity = new(index, userId, authConfigId, alias),
            Key = new(authConfigId, userId, allowMultiple ? alias : null),
            ReadAt = clock.GetTimestamp(),
            WriteState = record is null || !flow.HasState(record) ? null : writer => flow.WriteState(writer, record),
            WriteCreate = writer => flow.WriteCreate(writer, record!),
        };
    }
}
