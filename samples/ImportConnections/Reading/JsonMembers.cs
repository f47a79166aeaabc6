using System.Text.Json;
using Composio;

namespace ImportConnections.Reading;

/// <summary>The members of a JSON object, taken out by name. What is wrong is said by name, never by value.</summary>
internal sealed class JsonMembers
{
    private readonly string _prefix;
    private readonly Dictionary<string, JsonElement> _left = new(StringComparer.Ordinal);

    /// <summary>Takes an object apart.</summary>
    /// <param name="json">The object.</param>
    /// <param name="path">Where it is in the line; empty for the line itself.</param>
    /// <exception cref="BadRecordException">It is no object, or names a member twice.</exception>
    public JsonMembers(JsonElement json, string path = "")
    {
        var name = path.Length == 0 ? "The line" : path;
        _prefix = path.Length == 0 ? "" : path + ".";
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new BadRecordException(json.ValueKind == JsonValueKind.Undefined ? $"{name} is missing." : $"{name} must be a JSON object.");
        }

        foreach (var member in json.EnumerateObject())
        {
            if (!_left.TryAdd(member.Name, member.Value))
            {
                throw new BadRecordException($"{name} has two members of the same name.");
            }
        }
    }

    /// <summary>Whether anything has not been taken.</summary>
    public bool Any => _left.Count > 0;

    /// <summary>Takes a text that has to be there.</summary>
    /// <exception cref="BadRecordException">It is missing, blank or no text.</exception>
    public string Required(string name) => Optional(name) is { } text && !string.IsNullOrWhiteSpace(text)
        ? text
        : throw new BadRecordException($"{_prefix}{name} is missing or blank.");

    /// <summary>Takes a text; null when it is not there.</summary>
    /// <exception cref="BadRecordException">It is no text, or one that Composio gave out in a secret's place.</exception>
    public string? Optional(string name)
    {
        var value = Take(name);
        return value.ValueKind switch
        {
            JsonValueKind.Undefined or JsonValueKind.Null => null,
            // The API never gives a secret back. Whoever exports accounts from there gets this word, and must not import it.
            JsonValueKind.String when value.ValueEquals("REDACTED"u8) =>
                throw new BadRecordException($"{_prefix}{name} is REDACTED, as Composio shows secrets: export it from where it was issued."),
            JsonValueKind.String => value.GetString(),
            _ => throw NotA("string", name),
        };
    }

    /// <summary>Takes any value; an undefined one when it is not there.</summary>
    public JsonElement Take(string name)
    {
        _left.Remove(name, out var value);
        return value;
    }

    /// <summary>Takes everything that is left; null when nothing is.</summary>
    public JsonProperties? Rest()
    {
        if (_left.Count == 0)
        {
            return null;
        }

        var rest = new JsonProperties();
        foreach (var (name, value) in _left)
        {
            rest.Add(name, value);
        }

        _left.Clear();
        return rest;
    }

    /// <summary>The error for a member of the wrong kind.</summary>
    public BadRecordException NotA(string kind, string name) => new($"{_prefix}{name} must be a {kind}.");
}
