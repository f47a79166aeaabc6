using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace Composio.Runtime;

/// <summary>Puts rules, delays and clock together.</summary>
internal static class RetryPipeline
{
    /// <summary>The pipeline of the calls that are repeated so often.</summary>
    /// <param name="maxRetries">How often.</param>
    /// <param name="options">How long at the most, and on which clock.</param>
    /// <param name="random">Gives numbers from 0 to 1.</param>
    /// <param name="logger">Hears about every retry.</param>
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
