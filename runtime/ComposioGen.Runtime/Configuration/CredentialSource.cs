namespace Composio.Runtime;

/// <summary>Selects the credential; explicit options take precedence over the environment.</summary>
internal static class CredentialSource
{
    /// <summary>Returns the credential of the options, or that of the environment.</summary>
    /// <exception cref="ComposioConfigurationException">There is no key, there are two keys, or the key cannot be sent.</exception>
    public static Credential Resolve(ComposioClientOptions options, Func<string, string?> environment)
    {
        var credential = FromKeys(options.ApiKey, options.UserApiKey, options.OrgApiKey) ?? FromEnvironment(environment) ?? throw NoKey();
        return InProject(credential, options.OrgId, options.ProjectId);
    }

    /// <summary>Returns the credential of a call; null when the client's credential applies.</summary>
    /// <exception cref="ComposioConfigurationException">There are two keys, or the key cannot be sent.</exception>
    public static Credential? Of(ComposioCallOptions options)
    {
        var credential = FromKeys(options.ApiKey, options.UserApiKey, options.OrgApiKey);
        return credential is null && (options.OrgId ?? options.ProjectId) is not null
            ? throw new ComposioConfigurationException("OrgId and ProjectId can only be used with UserApiKey.")
            : credential is null ? null : InProject(credential, options.OrgId, options.ProjectId);
    }

    private static Credential InProject(Credential credential, string? orgId, string? projectId)
    {
        if ((orgId is null) != (projectId is null))
        {
            throw new ComposioConfigurationException("OrgId and ProjectId must be set together.");
        }

        if (orgId is null)
        {
            return credential;
        }

        return credential.Header == CredentialHeaders.UserApiKey
            ? new(credential.Header, credential.Key, Checked(orgId, "OrgId"), Checked(projectId!, "ProjectId"))
            : throw new ComposioConfigurationException("OrgId and ProjectId can only be used with UserApiKey.");
    }

    /// <summary>Returns the first key found in the environment, or null.</summary>
    public static Credential? FromEnvironment(Func<string, string?> environment)
    {
        foreach (var (variable, header) in CredentialVariables.All)
        {
            if (environment(variable) is { Length: > 0 } key)
            {
                return new(header, Checked(key, $"The environment variable {variable}"));
            }
        }

        return null;
    }

    /// <summary>Creates the exception for a missing key.</summary>
    public static ComposioConfigurationException NoKey() =>
        new("No API key was specified. Pass one to the client, or set the environment variable " + CredentialVariables.ApiKey + ".");

    private static Credential? FromKeys(string? apiKey, string? userApiKey, string? orgApiKey)
    {
        (string Name, string Header, string? Key)[] given =
        [
            (nameof(ComposioClientOptions.ApiKey), CredentialHeaders.ApiKey, apiKey),
            (nameof(ComposioClientOptions.UserApiKey), CredentialHeaders.UserApiKey, userApiKey),
            (nameof(ComposioClientOptions.OrgApiKey), CredentialHeaders.OrgApiKey, orgApiKey),
        ];
        var set = given.Where(static entry => entry.Key is not null).ToList();
        return set switch
        {
            [] => null,
            [var (name, header, key)] => new(header, Checked(key!, name)),
            _ => throw new ComposioConfigurationException(
                $"Set only one of {string.Join(" and ", set.Select(static entry => entry.Name))}: the API rejects a request with two credentials."),
        };
    }

    // The message must not show the key, not even a part of it.
    private static string Checked(string value, string name)
    {
        if (value.Length == 0)
        {
            throw new ComposioConfigurationException($"{name} is empty.");
        }

        return value.All(static c => c is > ' ' and < '\u007f')
            ? value
            : throw new ComposioConfigurationException(
                $"{name} contains white space, a control character or a non-ASCII character, and cannot be sent in a header. Check whether it was copied with a line break.");
    }
}
