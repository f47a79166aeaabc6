namespace ComposioGen.Integration.Tests.Samples;

/// <summary>How a run of the sample ended.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">What it wrote to the standard output, with \n.</param>
/// <param name="Errors">What it wrote to the standard error.</param>
internal sealed record ImportRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Everything that was written.</summary>
    public string All => Output + Errors;

    /// <summary>How many lines say that an account is connected.</summary>
    public int Connected => Output.Split('\n').Count(line => line.StartsWith("Connected: ca_", StringComparison.Ordinal));

    /// <summary>The last line: how many lines came to what.</summary>
    public string Summary => Output.TrimEnd().Split('\n')[^1];
}
