using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Composio;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Mapping;
using ComposioGen.Import.Tool.Reporting;

namespace ComposioGen.Import.Tool.Running;

/// <summary>The records of the input for the SDK, one after the other. It knows the places of those that are under way, and of no others.</summary>
internal sealed class RecordSource(IAsyncEnumerable<InputRow> rows, RecordMapper mapper, Action<Outcome> onBadRow, Action<RowWarning> onWarning, Func<bool> isStopping)
{
    private readonly ConcurrentDictionary<long, IReadOnlyDictionary<string, TextPlace>> _places = [];
    private readonly ConcurrentDictionary<long, long> _positions = [];
    private long _next;
    private long _position;

    /// <summary>Whether the input was read to its end.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>Reads the records; rows that are none are told and passed over.</summary>
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
                onBadRow(new(fault.Place, OutcomeKind.Invalid) { Reason = fault.Reason, Position = _position++ });
            }
            else
            {
                foreach (var warning in mapped.Warnings)
                {
                    onWarning(warning);
                }

                _positions[_next] = _position++;
                _places[_next++] = mapped.Places!;
                yield return mapped.Record!;
            }
        }

        IsAtEnd = true;
    }

    /// <summary>The position of a record's row in the input; it is forgotten.</summary>
    /// <param name="index">The record's position among the records.</param>
    public long TakePosition(long index) => _positions.TryRemove(index, out var position) ? position : 0;

    /// <summary>The places of a record whose result has come; they are forgotten.</summary>
    /// <param name="index">The record's position among the records.</param>
    /// <returns>From a field, or the empty name for the row, to its place.</returns>
    public Func<string, TextPlace> TakePlaces(long index) =>
        _places.TryRemove(index, out var places) ? field => places.TryGetValue(field, out var place) ? place : places[""] : _ => default;
}
