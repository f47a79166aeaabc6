namespace Composio.Testing;

/// <summary>Represents the query of a request. An empty value counts as omitted, because clients send null that way.</summary>
internal sealed class QueryValues
{
    private readonly List<KeyValuePair<string, string>> _pairs = [];

    /// <summary>Parses a query string without its question mark.</summary>
    public QueryValues(string query)
    {
        foreach (var part in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var (name, value) = equals < 0 ? (part, "") : (part[..equals], part[(equals + 1)..]);
            _pairs.Add(new(Decode(name), Decode(value)));
        }
    }

    /// <summary>Gets all names and values, decoded, in the order in which they were sent.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Pairs => _pairs;

    /// <summary>Returns the first value of a name; null when it is missing or empty.</summary>
    public string? Single(string name)
    {
        var value = _pairs.Find(pair => pair.Key == name).Value;
        return string.IsNullOrEmpty(value) ? null : value;
    }

    /// <summary>Returns the values of a list: comma-separated, repeated, or both. Null when the list is missing or empty.</summary>
    public HashSet<string>? Set(string name, bool ignoreCase = false)
    {
        HashSet<string>? values = null;
        foreach (var pair in _pairs)
        {
            if (pair.Key != name)
            {
                continue;
            }

            foreach (var value in pair.Value.Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                values ??= new(ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
                values.Add(value);
            }
        }

        return values;
    }

    /// <summary>Returns a list of values, each of which must be one of the given values.</summary>
    /// <exception cref="ApiErrorException">A value is not one of them.</exception>
    public HashSet<string>? Set(string name, IReadOnlyCollection<string> allowed)
    {
        var values = Set(name);
        return values?.FirstOrDefault(value => !allowed.Contains(value)) is { } unknown ? throw NotOneOf(name, unknown, allowed) : values;
    }

    /// <summary>Returns a value that must be one of the given values.</summary>
    /// <exception cref="ApiErrorException">It is not one of them.</exception>
    public string? OneOf(string name, IReadOnlyCollection<string> allowed)
    {
        var value = Single(name);
        return value is null || allowed.Contains(value) ? value : throw NotOneOf(name, value, allowed);
    }

    /// <summary>Returns a value that must be true or false.</summary>
    /// <exception cref="ApiErrorException">It is neither.</exception>
    public bool? Boolean(string name) => OneOf(name, ["true", "false"]) is { } text ? text == "true" : null;

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static ApiErrorException NotOneOf(string name, string value, IReadOnlyCollection<string> allowed) =>
        ApiErrors.Invalid([$"{name}: '{value}' is not one of {string.Join(", ", allowed)}"]);
}
