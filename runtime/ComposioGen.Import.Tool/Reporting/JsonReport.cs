using System.Text.Json;

namespace ComposioGen.Import.Tool.Reporting;

/// <summary>Writes one object: <c>rows</c> with one object per row of the input, then the counts.</summary>
internal sealed class JsonReport : ReportFile
{
    private const int FlushAt = 64 * 1024;

    private readonly Utf8JsonWriter _json;

    public JsonReport(string path)
        : base(path)
    {
        _json = new(Writer.BaseStream);
        _json.WriteStartObject();
        _json.WriteStartArray("rows");
    }

    public override void Add(Outcome outcome)
    {
        _json.WriteStartObject();
        _json.WriteNumber("line", outcome.Place.Line);
        _json.WriteNumber("column", outcome.Place.Column);
        Write("user_id", outcome.UserId);
        Write("auth_config_id", outcome.AuthConfigId);
        Write("alias", outcome.Alias);
        Write("outcome", outcome.Kind.ToString());
        Write("connected_account_id", outcome.AccountId);
        Write("reason", outcome.Reason);
        Write("next_step", outcome.Advice);
        _json.WriteEndObject();
        if (_json.BytesPending > FlushAt)
        {
            _json.Flush();
        }
    }

    protected override void WriteEnd(RunSummary summary)
    {
        _json.WriteEndArray();
        _json.WriteString("input", summary.Input);
        _json.WriteBoolean("dry_run", summary.DryRun);
        _json.WriteBoolean("complete", summary.Complete);
        _json.WriteString("started_at", summary.StartedAt);
        _json.WriteNumber("seconds", Math.Round(summary.Duration.TotalSeconds, 3));
        _json.WriteStartObject("counts");
        foreach (var kind in Enum.GetValues<OutcomeKind>().Where(kind => summary.Tally[kind] > 0))
        {
            _json.WriteNumber(kind.ToString(), summary.Tally[kind]);
        }

        _json.WriteEndObject();
        _json.WriteStartArray("reasons");
        foreach (var (kind, reason, count) in summary.Tally.Reasons)
        {
            _json.WriteStartObject();
            Write("outcome", kind.ToString());
            Write("reason", reason);
            _json.WriteNumber("count", count);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    protected override void Close() => _json.Dispose();

    private void Write(string name, string? value)
    {
        if (value is not null)
        {
            _json.WriteString(name, value);
        }
    }
}
