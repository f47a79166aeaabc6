namespace Composio.Testing;

/// <summary>
/// Handles credentials that the caller has encrypted. The server validates their format and recipient, but cannot read them.
/// </summary>
internal static class SealedCredentials
{
    private const int MaxLength = 16384;

    /// <summary>Parses the names of the sealed credentials and records those whose value is not a text of 1 to 16384 characters.</summary>
    public static IReadOnlyCollection<string> Read(BodyReader? settings)
    {
        if (settings?.Object("sealed_credentials") is not { } credentials)
        {
            return [];
        }

        foreach (var (name, _) in credentials.Json.ToList())
        {
            var text = credentials.String(name, required: true, minLength: 1);
            if (text?.Length > MaxLength)
            {
                credentials.AddViolation(name, $"must have at most {MaxLength} characters");
            }
        }

        return [.. credentials.Json.Select(member => member.Key)];
    }
}
