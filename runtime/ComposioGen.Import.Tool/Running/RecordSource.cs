using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Composio;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Mapping;
using ComposioGen.Import.Tool.Reporting;

namespace ComposioGen.Import.Tool.Running;

/// <summary>Provides the records of the input to the SDK. Stores the locations of pending records only.</summary>
internal sealed class RecordSource(IAsyncEnumerable<InputRow> rows, RecordMapper mapper, Action<Outcome> onBadRow, Action<RowWarning> onWarning, Func<bool> isStopping)
{
    private readonly ConcurrentDictionary<long, IReadOnlyDictionary<string, TextPlace>> _places = [];
    private readonly ConcurrentDictionary<long, long> _positions = [];
    private long _next;
    private long _position;

    /// <summary>Gets whether the input was read to its end.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>Reads the records; invalid rows are reported and skipped.</summary>
    public async IAsyncEnumerable<ConnectionImport> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            if (isStopping())
            {
                yield break;
            }

            var mapped = mapper.Map(row);
            if (mapped.Fault is { } fault)
            {
                onBadRow(new(fault.Place, OutcomeKind.Invalid) { UserId = mapped.UserId, Reason = fault.Reason, Position = _position++ });
            }
            else
            {
                foreach (var warning in mapped.Warnings)
                {
                    onWarning(warning with { Position = _position });
                }

                _positions[_next] = _position++;
                _places[_next++] = mapped.Places!;
                yield return mapped.Record!;
            }
        }

        IsAtEnd = true;
    }

    /// <summary>Removes and returns the position of a record's row in the input.</summary>
    /// <param name="index">The index of the record.</param>
    public long TakePosition(long index) => _positions.TryRemove(index, out var position) ? position : 0;

    /// <summary>Removes and returns the locations of a record.</summary>
    /// <param name="index">The index of the record.</param>
    /// <returns>A delegate that maps a field, or the empty name for the row, to its location.</returns>
    public Func<string, TextPlace> TakePlaces(long index) =>
        _places.TryRemove(index, out var places) ? field => places.TryGetValue(field, out var place) ? place : places[""] : _ => default;
}
