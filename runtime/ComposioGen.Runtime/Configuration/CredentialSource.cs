namespace Composio.Runtime;

/// <summary>Finds the one credential: what is set explicitly wins over the environment.</summary>
internal static class CredentialSource
{
    /// <summary>The credential of the options, or else of the environment.</summary>
    /// <exception cref="ComposioConfigurationException">There is none, there are two, or it cannot be sent.</exception>
    public static Credential Resolve(ComposioClientOptions options, Func<string, string?> environment)
    {
        var credential = FromOptions(options) ?? FromEnvironment(environment) ?? throw NoKey();
        var isUserKey = credential.Header == CredentialHeaders.UserApiKey;
        if ((options.OrgId is null) != (options.ProjectId is null))
        {
            throw new ComposioConfigurationException("OrgId and ProjectId go together: set both or neither.");
        }

        if (options.OrgId is null)
        {
            return credential;
        }

        if (!isUserKey)
        {
            throw new ComposioConfigurationException("OrgId and ProjectId only go with a UserApiKey.");
        }

        return new(credential.Header, credential.Key, Checked(options.OrgId, "OrgId"), Checked(options.ProjectId!, "ProjectId"));
    }

    /// <summary>The first key that the environment holds, or null.</summary>
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

    /// <summary>The error for no key at all.</summary>
    public static ComposioConfigurationException NoKey() =>
        new("There is no API key: pass one to the client, or set the environment variable " + CredentialVariables.ApiKey + ".");

    private static Credential? FromOptions(ComposioClientOptions options)
    {
        (string Name, string Header, string? Key)[] given =
        [
            (nameof(options.ApiKey), CredentialHeaders.ApiKey, options.ApiKey),
            (nameof(options.UserApiKey), CredentialHeaders.UserApiKey, options.UserApiKey),
            (nameof(options.OrgApiKey), CredentialHeaders.OrgApiKey, options.OrgApiKey),
        ];
        var set = given.Where(static entry => entry.Key is not null).ToList();
        return set switch
        {
            [] => null,
            [var (name, header, key)] => new(header, Checked(key!, name)),
            _ => throw new ComposioConfigurationException(
                $"Set only one of {string.Join(" and ", set.Select(static entry => entry.Name))}: the API refuses a request with two credentials."),
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
                $"{name} holds white space, a control character or a character beyond ASCII, and cannot be sent in a header. Was it copied with a line end?");
    }
}
