namespace ComposioGen.Integration.Tests;

/// <summary>Takes the place of the console in code that must stand as it is, and keeps what is said.</summary>
internal sealed class Transcript
{
    public List<string> Lines { get; } = [];

    public void WriteLine(object? value) => Lines.Add(value?.ToString() ?? "");
}
