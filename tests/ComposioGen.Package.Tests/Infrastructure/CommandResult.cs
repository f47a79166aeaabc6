namespace ComposioGen.Package.Tests.Infrastructure;

/// <summary>Represents the output and the exit code of a command.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>Fails the test with the whole output unless the command succeeded.</summary>
    public CommandResult ShouldSucceed()
    {
        ExitCode.ShouldBe(0, $"{Command}\n{Output}");
        return this;
    }

    /// <summary>Fails the test unless the command succeeded without warnings.</summary>
    public CommandResult ShouldSucceedWithoutWarnings()
    {
        ShouldSucceed();
        Output.ShouldNotContain("warning ", Case.Insensitive, $"{Command}\n{Output}");
        return this;
    }

    /// <summary>Gets whether the compiler ran; determined only for a command with <c>-v:detailed</c>.</summary>
    public bool RanCompiler => Output.Contains("Task \"Csc\"", StringComparison.Ordinal);
}
