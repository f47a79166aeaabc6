using System.Text.Json;

namespace ImportConnections.Output;

/// <summary>
/// Contains the texts of a record that must not be printed. The SDK redacts what resembles a credential; this class masks the credentials
/// themselves, in case an API repeats a value in an error.
/// </summary>
internal sealed class Secrets
{
    // Shorter texts are not credentials, and masking them would make messages unreadable.
    private const int MinSecretLength = 4;

    // Members that are not secret.
    private static readonly string[] Open = ["scope", "token_type", "expires_in", "subdomain", "region", "domain", "base_url"];

    private readonly List<string> _texts = [];

    /// <summary>Collects every text of the given JSON.</summary>
    public Secrets(params IEnumerable<JsonElement> json)
    {
        foreach (var element in json)
        {
            Collect(element);
        }

        // The longest first: a secret may be a part of another one.
        _texts.Sort((left, right) => right.Length.CompareTo(left.Length));
    }

    /// <summary>Returns the message without the secrets.</summary>
    public string HideIn(string message) =>
        _texts.Aggregate(message, (text, secret) => text.Replace(secret, "***", StringComparison.Ordinal));

    public override string ToString() => "***";

    private void Collect(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String when element.GetString() is { Length: >= MinSecretLength } text:
                _texts.Add(text);
                break;
            case JsonValueKind.Array:
                element.EnumerateArray().ToList().ForEach(Collect);
                break;
            case JsonValueKind.Object:
                element.EnumerateObject().Where(member => !Open.Contains(member.Name)).ToList().ForEach(member => Collect(member.Value));
                break;
        }
    }
}
