using Microsoft.Extensions.Logging;
using Polly;

namespace Composio.Runtime;

/// <summary>Provides the retry pipelines of a transport, one per maximum number of retries, created on first use.</summary>
internal sealed class RetryPipelines(ComposioClientOptions options, Func<double> random, ILogger logger)
{
    private readonly ResiliencePipeline<AttemptResult>?[] _pipelines = new ResiliencePipeline<AttemptResult>?[OptionsCheck.MaxRetryCount + 1];

    /// <summary>Returns the pipeline for a maximum number of retries.</summary>
    public ResiliencePipeline<AttemptResult> For(int maxRetries) =>
        Volatile.Read(ref _pipelines[maxRetries]) ?? Create(maxRetries);

    private ResiliencePipeline<AttemptResult> Create(int maxRetries)
    {
        var created = RetryPipeline.Create(maxRetries, options, random, logger);
        return Interlocked.CompareExchange(ref _pipelines[maxRetries], created, null) ?? created;
    }
}
