namespace ComposioGen.Integration.Tests;

/// <summary>Replaces the console in unchanged code, and records the output.</summary>
internal sealed class Transcript
{
    public List<string> Lines { get; } = [];

    public void WriteLine(object? value) => Lines.Add(value?.ToString() ?? "");
}
