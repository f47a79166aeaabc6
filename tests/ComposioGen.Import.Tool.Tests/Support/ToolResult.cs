namespace ComposioGen.Import.Tool.Tests.Support;

/// <summary>Represents the exit code and the output of the tool.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Errors)
{
    /// <summary>Fails the test with the complete output unless the tool ended with an exit code.</summary>
    public ToolResult ShouldEndWith(int exitCode)
    {
        ExitCode.ShouldBe(exitCode, $"{Output}\n{Errors}");
        return this;
    }
}
