using System.Globalization;
using ComposioGen.Import.Tool.Input;
using ComposioGen.Import.Tool.Mapping;
using ComposioGen.Import.Tool.Mapping.Values;

namespace ComposioGen.Import.Tool;

/// <summary>Parses the command line.</summary>
internal sealed class ArgumentParser(ArgumentReader arguments)
{
    // With a million sample accounts the embedded server uses about a gigabyte.
    private const int LargestDemo = 1_000_000;

    private readonly Dictionary<string, string> _authConfigsByToolkit = new(StringComparer.Ordinal);
    private readonly List<(string Field, string Column)> _mappings = [];
    private readonly List<string> _reports = [];
    private ToolSettings _settings = new();
    private string? _authConfig;
    private string? _scheme;
    private string? _user;
    private bool _noLedger;

    /// <summary>Parses the arguments.</summary>
    /// <exception cref="UsageException">The arguments are invalid.</exception>
    public static ToolSettings Parse(IReadOnlyList<string> arguments) => new ArgumentParser(new(arguments)).Parse();

    private ToolSettings Parse()
    {
        while (arguments.MoveNext())
        {
            _settings = Read(arguments.Current);
        }

        Check();
        return _settings with
        {
            Defaults = new(_authConfig, _authConfigsByToolkit, _scheme) { UserId = _user, AllowMultiple = _settings.AllowMultiple },
            Mappings = _mappings,
            Reports = _reports,
            Ledger = _noLedger || _settings.DryRun || _settings.Demo is not null ? null : _settings.Ledger ?? _settings.Input + ".composio-ledger",
        };
    }

    private ToolSettings Read(string argument) => argument switch
    {
        "--format" => _settings with { Format = Format(arguments.Text()) },
        "--auth-config" => AddAuthConfig(arguments.Text()),
        "--scheme" => SetScheme(arguments.Text()),
        "--user" => SetUser(arguments.Text()),
        "--map" => AddMapping(arguments.Pair()),
        "--dry-run" => _settings with { DryRun = true },
        "--offline" => _settings with { Offline = true },
        "--ledger" => _settings with { Ledger = arguments.Text() },
        "--no-ledger" => SetNoLedger(),
        "--resume" => _settings with { Resume = true },
        "--report" => Add(_reports, arguments.Text()),
        "--concurrency" => _settings with { Concurrency = arguments.Integer(1, 256) },
        "--max-budget-share" => _settings with { MaxBudgetShare = arguments.Share() },
        "--allow-multiple" => _settings with { AllowMultiple = true },
        "--keep-credentials" => _settings with { StoreCredentials = true },
        "--base-url" => _settings with { BaseUrl = arguments.Url() },
        "--timeout" => _settings with { Timeout = arguments.Seconds(1) },
        "--wait" => _settings with { WaitForPending = arguments.Seconds(0) },
        "--max-wait" => _settings with { MaxWait = arguments.Seconds(1) },
        "--settle-time" => _settings with { SettleTime = arguments.Seconds(0) },
        "--demo" => _settings with { Demo = arguments.Integer(1, LargestDemo) },
        ['-', _, ..] => throw new UsageException($"Unknown option {FieldName.Shown(argument)}."),
        _ => _settings.Input is null
            ? _settings with { Input = argument }
            : throw new UsageException("There is more than one input. Specify one file, or - for standard input."),
    };

    private void Check()
    {
        var isDemo = _settings.Demo is not null;
        var problem = isDemo == (_settings.Input is not null) ? (isDemo ? "--demo accepts no input." : "The input is missing. Specify a file, or - for standard input.")
            : _settings.Offline && !_settings.DryRun ? "--offline requires --dry-run."
            : _noLedger && _settings.Ledger is not null ? "--ledger and --no-ledger cannot be combined."
            : _noLedger && _settings.Resume ? "--resume requires a ledger."
            : _settings is { Input: "-", Ledger: null, DryRun: false } && !_noLedger ? "Standard input has no name for a ledger. Specify --ledger or --no-ledger."
            : _user is not null && _mappings.Exists(mapping => Synonyms.FieldNamed(mapping.Field) == Synonyms.UserId) ? "--user and --map user_id=... cannot be combined."
            : _reports.Distinct(StringComparer.Ordinal).Count() < _reports.Count ? "Two reports have the same name."
            : null;
        if (problem is not null)
        {
            throw new UsageException(problem);
        }
    }

    private static InputFormat Format(string name) => name.ToLower(CultureInfo.InvariantCulture) switch
    {
        "jsonl" or "ndjson" => InputFormat.JsonLines,
        "json" => InputFormat.JsonArray,
        "csv" or "tsv" => InputFormat.Csv,
        _ => throw new UsageException("--format must be jsonl, json or csv."),
    };

    // Either an auth config for all rows, or toolkit=id for the rows of a toolkit.
    private ToolSettings AddAuthConfig(string text)
    {
        if (text.Contains('=', StringComparison.Ordinal))
        {
            var (toolkit, id) = (text[..text.IndexOf('=', StringComparison.Ordinal)], text[(text.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            _authConfigsByToolkit[toolkit.Trim().ToLower(CultureInfo.InvariantCulture)] = id.Trim();
        }
        else
        {
            _authConfig = _authConfig is null ? text : throw new UsageException("--auth-config is specified twice. For several auth configs, specify toolkit=id for each.");
        }

        return _settings;
    }

    private ToolSettings SetScheme(string text)
    {
        _scheme = Schemes.Find(text) ?? throw new UsageException($"--scheme must be one of {string.Join(", ", Schemes.Names)}.");
        return _settings;
    }

    private ToolSettings SetUser(string text)
    {
        _user = ValueCheck.FindFault(Synonyms.UserId, text.Trim()) is { } fault ? throw new UsageException($"--user: {fault}") : text.Trim();
        return _settings;
    }

    private ToolSettings AddMapping((string Field, string Column) mapping)
    {
        var field = Synonyms.FieldNamed(mapping.Field);
        if (field != Synonyms.Container && _mappings.Exists(other => Synonyms.FieldNamed(other.Field) == field))
        {
            throw new UsageException($"--map specifies two columns for {FieldName.Shown(field)}. Specify one.");
        }

        return Add(_mappings, mapping);
    }

    private ToolSettings SetNoLedger()
    {
        _noLedger = true;
        return _settings;
    }

    private ToolSettings Add<T>(List<T> list, T value)
    {
        list.Add(value);
        return _settings;
    }
}
