using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;

namespace Composio.Runtime;

/// <summary>Represents the permission to send one request; disposed of when the response arrives.</summary>
internal sealed class BudgetLease(BudgetLimiter? limiter) : RateLimitLease
{
    private BudgetLimiter? _limiter = limiter;

    /// <inheritdoc/>
    public override bool IsAcquired { get; } = limiter is not null;

    /// <inheritdoc/>
    public override IEnumerable<string> MetadataNames => [];

    /// <inheritdoc/>
    public override bool TryGetMetadata(string metadataName, [NotNullWhen(true)] out object? metadata)
    {
        metadata = null;
        return false;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        Interlocked.Exchange(ref _limiter, null)?.Return();
        base.Dispose(disposing);
    }
}
