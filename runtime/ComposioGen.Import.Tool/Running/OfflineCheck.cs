using System.Text.Json;
using Composio;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Mapping;
using ComposioGen.Import.Tool.Reporting;

namespace ComposioGen.Import.Tool.Running;

/// <summary>Validates a row without the API: its credentials must be present and not masked by Composio.</summary>
internal static class OfflineCheck
{
    /// <summary>Returns the outcome of the check.</summary>
    public static Outcome Of(InputRow row, RecordMapper mapper, Action<RowWarning> onWarning)
    {
        var mapped = mapper.Map(row);
        if (mapped.Fault is { } fault)
        {
            return new(fault.Place, OutcomeKind.Invalid) { Reason = fault.Reason };
        }

        foreach (var warning in mapped.Warnings)
        {
            onWarning(warning);
        }

        var problems = Problems(mapped).ToList();
        var outcome = problems.Count == 0
            ? new(row.Place, OutcomeKind.Valid)
            : Outcomes.Invalid(problems, field => mapped.Places!.GetValueOrDefault(field, row.Place));
        return outcome with { UserId = mapped.Record!.UserId, AuthConfigId = mapped.Record.AuthConfigId, Alias = mapped.Record.Alias };
    }

    private static IEnumerable<ImportProblem> Problems(MappedRow row)
    {
        // The API never returns a secret, so accounts exported from it contain this mask instead.
        foreach (var (field, value) in row.Credentials!)
        {
            if (value.ValueKind == JsonValueKind.String && value.ValueEquals("REDACTED"u8))
            {
                yield return new(field, "The value is REDACTED, the mask that Composio returns for secrets. Export it from the original source.");
            }
        }
    }
}
