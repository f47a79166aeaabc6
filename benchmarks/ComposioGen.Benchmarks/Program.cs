using BenchmarkDotNet.Running;
using ComposioGen.Benchmarks.Calls;
using ComposioGen.Benchmarks.Compile.Peers;
using ComposioGen.Benchmarks.Imports;
using ComposioGen.Benchmarks.StartUp;

// Measurements that BenchmarkDotNet does not support have separate commands: work across processes, over seconds or of the whole memory.
switch (args)
{
    case ["serve", ..]:
        await ServeCommand.RunAsync();
        break;
    case ["load", .. var rest]:
        await LoadCommand.RunAsync(Arguments.Parse(rest));
        break;
    case ["wait", .. var rest]:
        await WaitCommand.RunAsync(Arguments.Parse(rest));
        break;
    case ["memory", .. var rest]:
        await MemoryCommand.RunAsync(Arguments.Parse(rest));
        break;
    case ["startup", .. var rest]:
        await StartUpCommand.RunAsync(Arguments.Parse(rest));
        break;
    case ["compile", "--peers", .. var rest]:
        PeersCommand.Run(Arguments.Parse(rest));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
