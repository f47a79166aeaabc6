namespace ComposioGen.Package.Tests.Infrastructure;

/// <summary>What a command said and how it ended.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>Fails the test, with everything the command said, unless it succeeded.</summary>
    public CommandResult ShouldSucceed()
    {
        ExitCode.ShouldBe(0, $"{Command}\n{Output}");
        return this;
    }

    /// <summary>Fails the test unless the command succeeded and warned of nothing.</summary>
    public CommandResult ShouldSucceedWithoutWarnings()
    {
        ShouldSucceed();
        Output.ShouldNotContain("warning ", Case.Insensitive, $"{Command}\n{Output}");
        return this;
    }

    /// <summary>Whether the compiler ran. Only a command with <c>-v:detailed</c> tells.</summary>
    public bool RanCompiler => Output.Contains("Task \"Csc\"", StringComparison.Ordinal);
}
