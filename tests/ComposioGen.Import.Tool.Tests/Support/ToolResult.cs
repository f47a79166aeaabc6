namespace ComposioGen.Import.Tool.Tests.Support;

/// <summary>How the tool ended and what it said.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Errors)
{
    /// <summary>Fails the test, with everything the tool said, unless it ended with a code.</summary>
    public ToolResult ShouldEndWith(int exitCode)
    {
        ExitCode.ShouldBe(exitCode, $"{Output}\n{Errors}");
        return this;
    }
}
