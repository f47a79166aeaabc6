namespace ComposioGen.Integration.Tests.Samples;

/// <summary>Represents the result of a run of the sample.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">What it wrote to the standard output, with \n.</param>
/// <param name="Errors">What it wrote to the standard error.</param>
internal sealed record ImportRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Gets the whole output.</summary>
    public string All => Output + Errors;

    /// <summary>Gets the number of lines that report a connected account.</summary>
    public int Connected => Output.Split('\n').Count(line => line.StartsWith("Connected: ca_", StringComparison.Ordinal));

    /// <summary>Gets the last line with the counts.</summary>
    public string Summary => Output.TrimEnd().Split('\n')[^1];
}
