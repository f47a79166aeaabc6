namespace ComposioGen.Import.Tool.Tests.Support;

/// <summary>A clock that does not move.</summary>
internal sealed class FixedTime(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
