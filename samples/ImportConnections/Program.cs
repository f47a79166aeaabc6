using System.Runtime.InteropServices;
using Composio;
using ImportConnections;
using ImportConnections.Importing;
using ImportConnections.Output;
using ImportConnections.Reading;

if (args is ["--help" or "-h"])
{
    Console.WriteLine(Arguments.Usage);
    return ExitCode.Done;
}

if (Arguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine(Arguments.Usage);
    return ExitCode.Usage;
}

// The first Ctrl+C ends the run with a report, the second one immediately.
using var interruption = new CancellationTokenSource();
using var onInterrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
using var onTerminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Interrupt);

try
{
    var lines = await ReadAsync(arguments.File);
    if (lines.Count == 0)
    {
        Console.WriteLine($"{arguments.File} contains no connections; there is nothing to import.");
        return ExitCode.Done;
    }

    await using var target = await Target.OpenAsync(interruption.Token);
    Console.WriteLine(target.Description);
    return await ImportAsync(target.Composio, lines);
}
catch (Exception error) when (error is IOException or UnauthorizedAccessException or ComposioConfigurationException)
{
    Console.Error.WriteLine(error.Message);
    return ExitCode.Usage;
}
catch (OperationCanceledException) when (interruption.IsCancellationRequested)
{
    Console.Error.WriteLine("Interrupted before anything was imported.");
    return ExitCode.Interrupted;
}

async Task<List<InputLine>> ReadAsync(string file)
{
    await using var stream = File.OpenRead(file);
    return await RecordReader.ReadAsync(stream).ToListAsync(interruption.Token);
}

async Task<int> ImportAsync(ComposioClient composio, List<InputLine> lines)
{
    var report = new Report(lines, Console.Out);
    try
    {
        await new Importer(composio, report).RunAsync(lines, interruption.Token);
    }
    catch (ComposioUnauthorizedException error)
    {
        if (report.AnyTried)
        {
            report.WriteTable();
        }

        Console.Error.WriteLine(error.Message);
        return ExitCode.NotAll;
    }

    report.WriteTable();
    return report switch
    {
        { AllConnected: true, AnyBadLine: var bad } when !(bad && arguments.Strict) => ExitCode.Done,
        { AllConnected: false } when interruption.IsCancellationRequested => ExitCode.Interrupted,
        _ => ExitCode.NotAll,
    };
}

void Interrupt(PosixSignalContext context)
{
    context.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
}
