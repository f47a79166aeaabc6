namespace Composio;

/// <summary>Something that a caller waits for the ledger to do.</summary>
/// <param name="writes">Whether it has to be on the disk before the caller goes on.</param>
internal abstract class LedgerWork(bool writes)
{
    public bool Writes { get; } = writes;

    /// <summary>Does it; the caller does not go on yet.</summary>
    public abstract void Do(LedgerStatements statements);

    /// <summary>Lets the caller go on.</summary>
    public abstract void Complete();

    /// <summary>Tells the caller that the ledger has failed.</summary>
    public abstract void Fail(Exception error);
}
