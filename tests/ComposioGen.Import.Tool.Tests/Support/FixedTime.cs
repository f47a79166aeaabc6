namespace ComposioGen.Import.Tool.Tests.Support;

/// <summary>A clock that does not advance.</summary>
internal sealed class FixedTime(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
