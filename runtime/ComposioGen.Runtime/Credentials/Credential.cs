namespace Composio.Runtime;

/// <summary>The one credential that goes with every request.</summary>
internal sealed class Credential(string header, string key, string? orgId = null, string? projectId = null)
{
    /// <summary>The name of the header that carries the key.</summary>
    public string Header { get; } = header;

    /// <summary>The key itself.</summary>
    public string Key { get; } = key;

    /// <summary>The environment variable that holds such a key.</summary>
    public string Variable => CredentialVariables.ForHeader(Header);

    /// <summary>Puts the credential on one attempt.</summary>
    public void Apply(HttpRequestMessage message)
    {
        message.Headers.TryAddWithoutValidation(Header, Key);
        if (orgId is not null)
        {
            message.Headers.TryAddWithoutValidation("x-org-id", orgId);
            message.Headers.TryAddWithoutValidation("x-project-id", projectId);
        }
    }

    /// <summary>Never shows the key.</summary>
    public override string ToString() => $"{Header}: {Secrets.Mask}";
}
