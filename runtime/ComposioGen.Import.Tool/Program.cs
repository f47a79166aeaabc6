using Composio;
using ComposioGen.Import.Tool;
using ComposioGen.Import.Tool.Display;
using ComposioGen.Import.Tool.Running;

if (args.Any(argument => argument is "--help" or "-h" or "-?"))
{
    Console.WriteLine(Usage.Help);
    return ExitCode.Done;
}

if (args is ["--version"])
{
    Console.WriteLine(Usage.Version);
    return ExitCode.Done;
}

try
{
    using var interruption = new Interruption();
    var settings = ArgumentParser.Parse(args);
    OutputCheck.Check(settings);
    await using var run = new ToolRun(settings, args, interruption, Displays.ForConsole());
    return await run.RunAsync();
}
catch (UsageException error)
{
    return Fail(ExitCode.Usage, args.Length == 0 ? $"{error.Message}\n{Usage.Short}" : error.Message);
}
catch (ImportLedgerException error)
{
    return Fail(ExitCode.Ledger, error.Message);
}
catch (ImportStoppedException error)
{
    return Fail(error.Reason switch { ImportStopReason.AuthConfig => ExitCode.Usage, ImportStopReason.MaxWait => ExitCode.Stopped, _ => ExitCode.Api }, error.Message);
}
catch (ComposioException error)
{
    return Fail(ExitCode.Api, error.Message);
}
catch (OperationCanceledException)
{
    return Fail(ExitCode.Stopped, "Stopped before anything was imported.");
}
catch (Exception error) when (error is IOException or UnauthorizedAccessException)
{
    return Fail(ExitCode.Usage, error.Message);
}

static int Fail(int exitCode, string message)
{
    Console.Error.WriteLine(message);
    return exitCode;
}
