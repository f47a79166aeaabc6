using System.Text;
using System.Text.Json;

namespace Composio.Runtime;

/// <summary>
/// Contains the credentials of a request, which are masked wherever the server repeats them. Created only for error responses.
/// </summary>
internal sealed class SentSecrets
{
    /// <summary>Contains no credentials.</summary>
    public static readonly SentSecrets None = new([], []);

    private const int MinKeyLength = 8;
    private const int MinWordLength = 3;
    private const int MaxPairs = 12;

    private static readonly JsonReaderOptions Deep = new() { MaxDepth = 1000 };

    private readonly List<(string Value, bool IsWord)> _values;

    private SentSecrets(IEnumerable<string> values, HashSet<string> names) =>
        _values = [.. values.OrderByDescending(static value => value.Length).Select(value => (value, IsWord(value, names)))];

    /// <summary>Finds the credentials of a request.</summary>
    /// <param name="key">The key in the header.</param>
    /// <param name="body">The body; may be empty.</param>
    /// <param name="headers">The values of other headers that contain credentials; null for none.</param>
    public static SentSecrets Find(string? key, ReadOnlySpan<byte> body, IReadOnlyList<string>? headers = null)
    {
        var found = new Found();
        if (key is { Length: >= MinKeyLength })
        {
            found.Add(key);
        }

        foreach (var header in headers ?? [])
        {
            found.Add(header);
        }

        Collect(body, found, allCount: false);
        return new(found.Values, found.Names);
    }

    /// <summary>Masks every credential in a text, the longest first, because one may be a prefix of another.</summary>
    public string Mask(string text)
    {
        foreach (var (value, isWord) in _values)
        {
            text = SentValue.Mask(text, value, isWord);
        }

        return text;
    }

    /// <summary>Returns a text without the credentials.</summary>
    public override string ToString() => Secrets.Mask;

    // A short value, the name of a field, or a word of a reason: masking it everywhere would make errors unreadable.
    private static bool IsWord(string value, HashSet<string> names) =>
        value.Length < SecretForms.MinValueLength || ReasonWords.Contains(value) || names.Any(name => name.Contains(value, StringComparison.OrdinalIgnoreCase));

    private static void Collect(ReadOnlySpan<byte> json, Found found, bool allCount)
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

    private static void Walk(ref Utf8JsonReader reader, Found found, bool allCount, bool isSecret)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                WalkObject(ref reader, found, allCount);
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
            case JsonTokenType.Number when isSecret:
                Add(Encoding.UTF8.GetString(reader.ValueSpan), found);
                break;
        }
    }

    private static void WalkObject(ref Utf8JsonReader reader, Found found, bool allCount)
    {
        var siblings = new List<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            found.Names.Add(name);
            reader.Read();
            var counts = !CredentialMembers.IsHarmless(name) && (allCount || CredentialMembers.IsNamedLikeOne(name));
            if (counts && reader.TokenType == JsonTokenType.String && siblings.Count < MaxPairs)
            {
                siblings.Add(reader.GetString()!);
            }

            Walk(ref reader, found, allCount || CredentialMembers.IsCredential(name), counts);
        }

        found.AddPairs(siblings);
    }

    private static void Add(string value, Found found)
    {
        found.Add(value);

        // A service account is a JSON text in one string; a server may repeat parts of it.
        if (value.StartsWith('{'))
        {
            Collect(Encoding.UTF8.GetBytes(value), found, allCount: true);
        }
    }

    private sealed class Found
    {
        public HashSet<string> Values { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

        public void Add(string value)
        {
            if (value.Length is >= MinWordLength and < SecretForms.MinValueLength)
            {
                Values.Add(value);
            }
            else if (value.Length >= SecretForms.MinValueLength && !Values.Contains(value))
            {
                Values.UnionWith(SecretForms.Of(value).Where(static form => form.Length >= SecretForms.MinValueLength));
            }
        }

        // A user name and a password are sent as one text; some services use a key as the user name.
        public void AddPairs(List<string> siblings)
        {
            foreach (var one in siblings)
            {
                Values.Add(SecretForms.Pair(one, ""));
                Values.Add(SecretForms.Pair("", one));
                foreach (var other in siblings)
                {
                    Values.Add(SecretForms.Pair(one, other));
                }
            }
        }
    }
}
