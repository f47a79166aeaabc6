namespace Composio;

/// <summary>Represents a queued call of a session that returns a result.</summary>
internal sealed class LedgerCall<T>(bool writes, Func<LedgerStatements, T> call) : LedgerWork(writes)
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    public Task<T> Done => _done.Task;

    public override void Do(LedgerStatements statements) => _result = call(statements);

    public override void Complete() => _done.TrySetResult(_result!);

    public override void Fail(Exception error) => _done.TrySetException(error);
}
