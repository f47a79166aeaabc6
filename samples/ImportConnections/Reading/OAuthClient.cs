namespace ImportConnections.Reading;

/// <summary>Represents the OAuth app that issued the tokens of a record.</summary>
/// <param name="Id">The client ID.</param>
/// <param name="Secret">The client secret.</param>
internal sealed record OAuthClient(string Id, string Secret)
{
    // A record prints all its members, so one with a secret overrides ToString.
    public override string ToString() => $"OAuth client {Id}";
}
