using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Reads a request body and notes what is wrong with it, so that one response can name all of it.</summary>
internal sealed class BodyReader
{
    private readonly string _path;
    private readonly List<string> _violations;

    /// <summary>Reads a whole body.</summary>
    public BodyReader(JsonObject body)
        : this(body, "", [])
    {
    }

    private BodyReader(JsonObject json, string path, List<string> violations)
    {
        Json = json;
        _path = path;
        _violations = violations;
    }

    /// <summary>The object that is read.</summary>
    public JsonObject Json { get; }

    /// <summary>A member that is an object; null when it is absent, null or something else.</summary>
    public BodyReader? Object(string name, bool required = false)
    {
        var value = Member(name, required);
        if (value is JsonObject json)
        {
            return new BodyReader(json, PathOf(name) + ".", _violations);
        }

        ExpectNothing(name, value, "an object");
        return null;
    }

    /// <summary>A member that is a string; null when it is absent, null or something else.</summary>
    public string? String(string name, bool required = false, int minLength = 0)
    {
        var value = Member(name, required);
        if (value is not JsonValue scalar || !scalar.TryGetValue(out string? text))
        {
            ExpectNothing(name, value, "a string");
            return null;
        }

        if (text.Length < minLength)
        {
            Refuse(name, $"must have at least {minLength} character(s)");
        }

        return text;
    }

    /// <summary>A string that is one of a few.</summary>
    public string? OneOf(string name, IReadOnlyCollection<string> allowed, bool required = false)
    {
        var text = String(name, required);
        if (text is null || allowed.Contains(text))
        {
            return text;
        }

        Refuse(name, $"must be one of {string.Join(", ", allowed)}");
        return null;
    }

    /// <summary>A member that is true or false.</summary>
    public bool? Boolean(string name, bool required = false)
    {
        var value = Member(name, required);
        if (value is JsonValue scalar && scalar.TryGetValue(out bool flag))
        {
            return flag;
        }

        ExpectNothing(name, value, "a boolean");
        return null;
    }

    /// <summary>A member that is a list of strings that are not empty.</summary>
    public IReadOnlyList<string>? Strings(string name, int maxCount, int maxLength)
    {
        var value = Member(name, required: false);
        if (value is not JsonArray array)
        {
            ExpectNothing(name, value, "an array of strings");
            return null;
        }

        var texts = array.Select(item => item is JsonValue scalar && scalar.TryGetValue(out string? text) ? text : "").ToList();
        if (texts.Count > maxCount || texts.Exists(text => text.Length == 0 || text.Length > maxLength))
        {
            Refuse(name, $"must have at most {maxCount} strings of 1 to {maxLength} characters");
        }

        return texts;
    }

    /// <summary>Notes that a member is wrong.</summary>
    public void Refuse(string name, string problem)
    {
        var violation = $"{PathOf(name)}: {problem}";
        if (!_violations.Contains(violation))
        {
            _violations.Add(violation);
        }
    }

    /// <summary>Notes that a member is missing.</summary>
    public void RefuseMissing(string name) => Refuse(name, "Required");

    /// <summary>Ends the call when anything was wrong.</summary>
    /// <exception cref="RefusalException">Something was.</exception>
    public void ThrowIfInvalid()
    {
        if (_violations.Count > 0)
        {
            throw Refusal.Invalid([.. _violations]);
        }
    }

    private JsonNode? Member(string name, bool required)
    {
        var value = Json[name];
        if (value is null && required)
        {
            RefuseMissing(name);
        }

        return value;
    }

    private void ExpectNothing(string name, JsonNode? value, string expected)
    {
        if (value is not null)
        {
            Refuse(name, $"must be {expected}");
        }
    }

    private string PathOf(string name) => _path + name;
}
