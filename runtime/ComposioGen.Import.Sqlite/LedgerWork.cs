namespace Composio;

/// <summary>Represents work that a caller awaits.</summary>
/// <param name="writes">Whether the work has to be on disk before it completes.</param>
internal abstract class LedgerWork(bool writes)
{
    public bool Writes { get; } = writes;

    /// <summary>Runs the work without completing it.</summary>
    public abstract void Do(LedgerStatements statements);

    /// <summary>Completes the work.</summary>
    public abstract void Complete();

    /// <summary>Completes the work with an error.</summary>
    public abstract void Fail(Exception error);
}
