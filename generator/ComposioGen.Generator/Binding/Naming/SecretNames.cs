using ComposioGen.Generator.Binding.Naming.Words;

namespace ComposioGen.Generator.Binding.Naming;

/// <summary>Recognizes credentials by their format or name when the document does not mark them.</summary>
internal static class SecretNames
{
    private static readonly string[] Marks =
    [
        "password", "secret", "token", "apikey", "privatekey", "accesskey", "authkey", "devkey", "bearer", "basicencoded",
        "credentialsjson", "codeverifier", "sessionid", "signature", "passphrase", "jwt",
    ];

    // Metadata of a credential: its type, its age, its source.
    private static readonly string[] Harmless = ["type", "url", "uri", "at", "in", "count", "expiry", "expires", "name", "enabled"];

    public static bool IsSecret(string jsonName, string? format)
    {
        if (format == "password")
        {
            return true;
        }

        var words = CSharpName.Words(jsonName);
        var joined = string.Concat(words).ToLowerInvariant();
        if (joined.EndsWith("redirecturl", StringComparison.Ordinal) || joined.Contains("presigned"))
        {
            // Anyone who has such a URL can use it: complete a connection, read or write a file.
            return true;
        }

        if (words.Count == 0 || Harmless.Contains(words[words.Count - 1], StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }

        return joined == "key" || Marks.Any(joined.Contains) && !joined.Contains("nextpage") && !joined.Contains("cursor");
    }
}
