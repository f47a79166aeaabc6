namespace Composio.Runtime;

/// <summary>Represents the credential that is sent with every request.</summary>
internal sealed class Credential(string header, string key, string? orgId = null, string? projectId = null)
{
    /// <summary>Gets the name of the header that carries the key.</summary>
    public string Header { get; } = header;

    /// <summary>Gets the key.</summary>
    public string Key { get; } = key;

    /// <summary>Gets the environment variable for this kind of key.</summary>
    public string Variable => CredentialVariables.ForHeader(Header);

    /// <summary>Adds the credential to the request of one attempt.</summary>
    public void Apply(HttpRequestMessage message)
    {
        message.Headers.TryAddWithoutValidation(Header, Key);
        if (orgId is not null)
        {
            message.Headers.TryAddWithoutValidation(CredentialHeaders.OrgId, orgId);
            message.Headers.TryAddWithoutValidation(CredentialHeaders.ProjectId, projectId);
        }
    }

    /// <summary>Returns a text without the key.</summary>
    public override string ToString() => $"{Header}: {Secrets.Mask}";
}
