namespace ComposioGen.Generator.Emit.Text;

/// <summary>Represents a file to emit: its name, and a delegate that returns its text.</summary>
internal sealed record SourceFile(string Name, Func<string> Print);
