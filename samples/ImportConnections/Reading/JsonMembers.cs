using System.Text.Json;
using Composio;

namespace ImportConnections.Reading;

/// <summary>Reads the members of a JSON object by name. Messages contain names, but no values.</summary>
internal sealed class JsonMembers
{
    private readonly string _prefix;
    private readonly Dictionary<string, JsonElement> _left = new(StringComparer.Ordinal);

    /// <summary>Initializes the members of an object.</summary>
    /// <param name="json">The object.</param>
    /// <param name="path">The path of the object in the line; empty for the line itself.</param>
    /// <exception cref="BadRecordException">The value is not an object, or has a duplicate member.</exception>
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
                throw new BadRecordException($"{name} has two members with the same name.");
            }
        }
    }

    /// <summary>Gets whether there are members that were not read.</summary>
    public bool Any => _left.Count > 0;

    /// <summary>Reads a required text.</summary>
    /// <exception cref="BadRecordException">The member is missing, blank or not a string.</exception>
    public string Required(string name) => Optional(name) is { } text && !string.IsNullOrWhiteSpace(text)
        ? text
        : throw new BadRecordException($"{_prefix}{name} is missing or blank.");

    /// <summary>Reads a text; returns null when it is missing.</summary>
    /// <exception cref="BadRecordException">The member is not a string, or is a mask that Composio returns for secrets.</exception>
    public string? Optional(string name)
    {
        var value = Take(name);
        return value.ValueKind switch
        {
            JsonValueKind.Undefined or JsonValueKind.Null => null,
            // The API never returns a secret. Accounts exported from it contain this mask, which must not be imported.
            JsonValueKind.String when value.ValueEquals("REDACTED"u8) =>
                throw new BadRecordException($"{_prefix}{name} is REDACTED, the mask that Composio returns for secrets. Export it from the original source."),
            JsonValueKind.String => value.GetString(),
            _ => throw NotA("string", name),
        };
    }

    /// <summary>Reads any value; returns an undefined one when it is missing.</summary>
    public JsonElement Take(string name)
    {
        _left.Remove(name, out var value);
        return value;
    }

    /// <summary>Reads all remaining members; returns null when there are none.</summary>
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

    /// <summary>Creates the exception for a member of the wrong type.</summary>
    public BadRecordException NotA(string kind, string name) => new($"{_prefix}{name} must be a {kind}.");
}
