using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Contains the credentials of a request, which are masked wherever the server repeats them. Created only for error responses.
/// </summary>
internal sealed class SentSecrets
{
    /// <summary>Contains no credentials.</summary>
    public static readonly SentSecrets None = new([]);

    // Shorter texts also occur in plain words.
    private const int ShortestKey = 8;
    private const int ShortestValue = 6;

    private static readonly JsonReaderOptions Deep = new() { MaxDepth = 1000 };

    private readonly List<string> _values;

    private SentSecrets(IEnumerable<string> values) => _values = [.. values.OrderByDescending(static value => value.Length)];

    /// <summary>Finds the credentials of a request.</summary>
    /// <param name="key">The key in the header.</param>
    /// <param name="body">The body; may be empty.</param>
    public static SentSecrets Find(string? key, ReadOnlySpan<byte> body)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        if (key is { Length: >= ShortestKey })
        {
            found.Add(key);
        }

        Collect(body, found, allCount: false);
        return new(found);
    }

    /// <summary>Masks every credential in a text, the longest first, because one may be a prefix of another.</summary>
    public string Mask(string text)
    {
        foreach (var value in _values)
        {
            text = text.Replace(value, Secrets.Mask, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>Returns a text without the credentials.</summary>
    public override string ToString() => Secrets.Mask;

    private static void Collect(ReadOnlySpan<byte> json, HashSet<string> found, bool allCount)
    {
        var reader = new Utf8JsonReader(json, Deep);
        try
        {
            if (reader.Read())
            {
                Walk(ref reader, found, allCount, isSecret: false);
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException)
        {
            // An empty body, or invalid JSON: keeps the credentials found before.
        }
    }

    private static void Walk(ref Utf8JsonReader reader, HashSet<string> found, bool allCount, bool isSecret)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var name = reader.GetString()!;
                    reader.Read();
                    var counts = !CredentialMembers.IsHarmless(name) && (allCount || CredentialMembers.IsNamedLikeOne(name));
                    Walk(ref reader, found, allCount || CredentialMembers.Holds(name), counts);
                }

                break;
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    Walk(ref reader, found, allCount, isSecret);
                }

                break;
            case JsonTokenType.String when isSecret:
                Add(reader.GetString()!, found);
                break;
        }
    }

    private static void Add(string value, HashSet<string> found)
    {
        if (value.Length < ShortestValue || !found.Add(value))
        {
            return;
        }

        // A service account is a JSON text in one string; a server may repeat parts of it.
        if (value.StartsWith('{'))
        {
            Collect(Encoding.UTF8.GetBytes(value), found, allCount: true);
        }
    }
}
