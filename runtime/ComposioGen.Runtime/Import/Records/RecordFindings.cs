namespace Composio.Runtime;

/// <summary>Represents the result of validating a record.</summary>
/// <param name="Problems">The problems; empty for none.</param>
/// <param name="AuthConfig">The facts about the auth config with which the record was compared.</param>
internal sealed record RecordFindings(IReadOnlyList<ImportProblem> Problems, AuthConfigFacts AuthConfig)
{
    /// <summary>Gets the warnings about requirements that could not be read and were therefore not validated.</summary>
    public IEnumerable<ImportProblem> Unchecked
    {
        get
        {
            if (AuthConfig.Failure is { } failure)
            {
                yield return Warning($"The auth config could not be read, so its scheme and required fields were not validated: {failure.Message}");
            }

            if (AuthConfig.ToolkitFailure is { } ofToolkit)
            {
                yield return Warning($"The toolkit of the auth config could not be read, so its required fields were not validated: {ofToolkit.Message}");
            }
        }
    }

    /// <summary>Throws when the API could not be reached.</summary>
    /// <exception cref="ComposioNetworkException">The network failed.</exception>
    /// <exception cref="ComposioTimeoutException">The API did not respond in time.</exception>
    public void ThrowIfUnreachable()
    {
        if ((AuthConfig.Failure ?? AuthConfig.ToolkitFailure) is { } failure and (ComposioNetworkException or ComposioTimeoutException))
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        }
    }

    private static ImportProblem Warning(string message) => new(RecordFields.AuthConfigId, message) { IsOfAuthConfig = true };
}
