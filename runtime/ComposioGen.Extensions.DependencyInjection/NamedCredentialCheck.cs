using Microsoft.Extensions.Options;

namespace Composio;

/// <summary>
/// Verifies that a named registration has its own key: with the key of the environment, it would send its requests to the project of
/// another registration.
/// </summary>
/// <param name="name">The name of the registration.</param>
internal sealed class NamedCredentialCheck(string name) : IValidateOptions<ComposioClientOptions>
{
    /// <inheritdoc/>
    /// <exception cref="ComposioConfigurationException">The options of the registration have no key.</exception>
    public ValidateOptionsResult Validate(string? optionsName, ComposioClientOptions options) =>
        optionsName != name ? ValidateOptionsResult.Skip
        : (options.ApiKey ?? options.UserApiKey ?? options.OrgApiKey) is not null ? ValidateOptionsResult.Success
        : throw new ComposioConfigurationException(
            $"The registration '{name}' has no API key. Set ApiKey in its options or its configuration section; a named registration does not read the key from the environment.");
}
