using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Mapping;
using ComposioGen.Import.Tool.Reporting;

namespace ComposioGen.Import.Tool.Running;

/// <summary>Validates a row without the API.</summary>
internal static class OfflineCheck
{
    /// <summary>Returns the outcome of the check.</summary>
    public static Outcome Of(InputRow row, long position, RecordMapper mapper, Action<RowWarning> onWarning)
    {
        var mapped = mapper.Map(row);
        if (mapped.Fault is { } fault)
        {
            return new(fault.Place, OutcomeKind.Invalid) { Position = position, UserId = mapped.UserId, Reason = fault.Reason };
        }

        foreach (var warning in mapped.Warnings)
        {
            onWarning(warning with { Position = position });
        }

        return new(row.Place, OutcomeKind.Valid) { Position = position, UserId = mapped.Record!.UserId, AuthConfigId = mapped.Record.AuthConfigId, Alias = mapped.Record.Alias };
    }
}
