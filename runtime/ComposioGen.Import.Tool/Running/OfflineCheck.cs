using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Mapping;
using ComposioGen.Import.Tool.Reporting;

namespace ComposioGen.Import.Tool.Running;

/// <summary>Validates a row without the API.</summary>
internal static class OfflineCheck
{
    /// <summary>Returns the outcome of the check.</summary>
    public static Outcome Of(InputRow row, RecordMapper mapper, Action<RowWarning> onWarning)
    {
        var mapped = mapper.Map(row);
        if (mapped.Fault is { } fault)
        {
            return new(fault.Place, OutcomeKind.Invalid) { UserId = mapped.UserId, Reason = fault.Reason };
        }

        foreach (var warning in mapped.Warnings)
        {
            onWarning(warning);
        }

        return new(row.Place, OutcomeKind.Valid) { UserId = mapped.Record!.UserId, AuthConfigId = mapped.Record.AuthConfigId, Alias = mapped.Record.Alias };
    }
}
