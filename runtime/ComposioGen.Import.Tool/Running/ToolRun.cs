using Composio;
using ComposioGen.Import.Tool.Demo;
using ComposioGen.Import.Tool.Display;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Mapping;
using ComposioGen.Import.Tool.Reporting;

namespace ComposioGen.Import.Tool.Running;

/// <summary>Runs an import, a dry run or the demo.</summary>
internal sealed class ToolRun(ToolSettings settings, IReadOnlyList<string> arguments, Interruption interruption, IDisplay display) : IAsyncDisposable
{
    private readonly ColumnMap _columns = new(settings.Mappings);
    private readonly List<ReportFile> _reports = [];
    private InputSource? _input;
    private bool _complete;
    private DemoRows? _demoRows;
    private UnusedColumns? _unused;
    private Target? _target;

    private double? ShareRead => _input?.ShareRead ?? _demoRows?.ShareMade;

    /// <summary>Runs the program.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="UsageException">The input or a report is invalid.</exception>
    /// <exception cref="ComposioException">The ledger, the key or the API is unusable.</exception>
    public async Task<int> RunAsync()
    {
        var reader = await OpenAsync();
        await using var rows = await InputRows.OpenAsync(reader, _columns, settings.Defaults, interruption.AtOnce);
        await CheckLedgerAsync();
        foreach (var path in settings.Reports)
        {
            _reports.Add(ReportFile.Create(path));
        }

        var log = new RunLog(_input?.Name ?? "demo", display, _reports, TimeProvider.System);
        _unused = new(rows.Columns, _columns, settings.Defaults);
        Describe(_unused.DescribeUnknownFields(), log);
        Describe(_unused.DescribeNew(), log);
        Describe(await CompareToolkitsAsync(rows), log);

        interruption.Stopping = () => log.Note("Stopping after the pending requests complete. Press Ctrl+C again to stop immediately.");
        var isRefused = false;
        try
        {
            return await display.DuringAsync(() => RunAsync(rows, log));
        }
        catch (Exception mistake) when (mistake is UsageException or ImportStoppedException { Reason: ImportStopReason.AuthConfig })
        {
            isRefused = true;
            throw;
        }
        finally
        {
            PrintResumeHint(isRefused);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _reports.ForEach(report => report.Dispose());
        if (_input is not null)
        {
            await _input.DisposeAsync();
        }

        if (_target is not null)
        {
            await _target.DisposeAsync();
        }
    }

    private async Task<IRowReader> OpenAsync()
    {
        if (settings.Demo is { } count)
        {
            var server = await DemoServer.StartAsync(interruption.AtOnce);
            _target = Target.Demo(server);
            return _demoRows = new DemoRows(count, server.AuthConfigs);
        }

        _input = InputSource.Open(settings.Input!, settings.Format);
        _target = settings.Offline ? null : Target.Api(settings);
        return _input.Reader;
    }

    // Before the reports are created, because a run that uses the ledger may have the same reports.
    private async Task CheckLedgerAsync()
    {
        if (_target?.Ledger is { } ledger && await ledger.CountAsync(interruption.AtOnce) is > 0 and var count && !settings.Resume)
        {
            throw new UsageException(
                $"The ledger {ledger.Path} contains {DisplayText.Count(count)} rows of an earlier run. Resume it with --resume, or specify another file with --ledger.");
        }
    }

    private async Task<IEnumerable<string>> CompareToolkitsAsync(InputRows rows)
    {
        if (_demoRows is not null || settings.Defaults is not { AuthConfigId: { } authConfig, AuthConfigIdsByToolkit.Count: 0 } || rows.CountToolkits(_columns) is not ({ } column, { Count: > 0 } named))
        {
            return [];
        }

        var (toolkit, warning) = _target is null ? default : await ToolkitCheck.ToolkitOfAsync(_target.Composio, authConfig, interruption.AtOnce);
        return ToolkitCheck.Describe(named, column, toolkit).Concat(warning is null ? [] : [warning]);
    }

    private void Describe(IEnumerable<string> warnings, RunLog log)
    {
        foreach (var warning in _demoRows is null ? warnings : [])
        {
            log.Problem(warning);
        }
    }

    private async IAsyncEnumerable<InputRow> ReadAsync(InputRows rows, RunLog log)
    {
        await foreach (var row in rows.ReadAsync())
        {
            if (row.Remark is { } remark)
            {
                log.Remark(row.Place, remark);
                continue;
            }

            yield return row;
            Describe(_unused!.DescribeNew(), log);
        }
    }

    private async Task<int> RunAsync(InputRows rows, RunLog log)
    {
        var work = new RowWork(settings, _target, _columns, log, interruption);
        var complete = false;
        using var ended = new CancellationTokenSource();
        var showing = ShowAsync(log, ended.Token);
        try
        {
            complete = await work.RunAsync(ReadAsync(rows, log));
        }
        catch (OperationCanceledException) when (interruption.AtOnce.IsCancellationRequested)
        {
            // The second Ctrl+C; the resume hint follows.
        }
        finally
        {
            await ended.CancelAsync();
            await showing;
            PrintColumns(log);
            log.Show(ShareRead, settings.DryRun);
            log.Finish(settings.DryRun, complete);
            _complete = complete;
        }

        return !complete ? ExitCode.Stopped
            : log.Tally.Good == log.Tally.Done ? ExitCode.Done
            : ExitCode.NotAll;
    }

    private async Task ShowAsync(RunLog log, CancellationToken ended)
    {
        using var timer = new PeriodicTimer(display.Interval);
        try
        {
            while (await timer.WaitForNextTickAsync(ended))
            {
                log.Show(ShareRead, settings.DryRun);
            }
        }
        catch (OperationCanceledException)
        {
            // The run has ended.
        }
    }

    private void PrintColumns(RunLog log)
    {
        if (_demoRows is null && log.Tally.Done > 0)
        {
            log.Note($"Columns: {string.Join(", ", _columns.Used.Select(DisplayText.Columns))}.");
            var ignored = _columns.Ignored.Where(column => _unused?.HasUse(column) != true).Select(column => $"'{FieldName.Shown(column)}'").ToList();
            if (ignored.Count > 0)
            {
                log.Note($"Unused columns: {string.Join(", ", ignored)}. Use --map field=column to use one of them.");
            }
        }
    }

    // An import that cannot succeed with these settings cannot be resumed either.
    private void PrintResumeHint(bool isRefused)
    {
        if (_complete || isRefused || settings.DryRun || settings.Demo is not null)
        {
            return;
        }

        display.Command(
            settings.Ledger is null ? "No ledger was written. Run the import again; users who are already connected are skipped."
            : settings.Input == "-" ? $"To resume, pass the same input to: {ResumeCommand.For(arguments)}"
            : $"To resume: {ResumeCommand.For(arguments)}");
    }
}
