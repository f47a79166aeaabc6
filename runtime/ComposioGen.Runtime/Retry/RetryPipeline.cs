using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace Composio.Runtime;

/// <summary>Creates the retry pipeline from rules, delays and clock.</summary>
internal static class RetryPipeline
{
    /// <summary>Creates the pipeline for a maximum number of retries.</summary>
    /// <param name="maxRetries">The maximum number of retries.</param>
    /// <param name="options">The options that provide the maximum delay and the clock.</param>
    /// <param name="random">A delegate that returns numbers from 0 to 1.</param>
    /// <param name="logger">The logger for retries.</param>
    public static ResiliencePipeline<AttemptResult> Create(int maxRetries, ComposioClientOptions options, Func<double> random, ILogger logger)
    {
        if (maxRetries == 0)
        {
            return ResiliencePipeline<AttemptResult>.Empty;
        }

        var maxRetryAfter = options.MaxRetryAfter;
        return new ResiliencePipelineBuilder<AttemptResult> { TimeProvider = options.TimeProvider }
            .AddRetry(new RetryStrategyOptions<AttemptResult>
            {
                MaxRetryAttempts = maxRetries,
                ShouldHandle = args => new(args.Outcome.Result is { } result && RetryRules.ShouldRetry(result, maxRetryAfter)),
                DelayGenerator = args => new(RetryDelay.Next(args.AttemptNumber, args.Outcome.Result?.RetryAfter, random())),
                OnRetry = args =>
                {
                    var failed = args.Outcome.Result!;
                    TransportLog.Retrying(logger, failed.Operation, failed.StatusCode, failed.Error, args.AttemptNumber + 1, args.RetryDelay);
                    return default;
                },
            })
            .Build();
    }
}
