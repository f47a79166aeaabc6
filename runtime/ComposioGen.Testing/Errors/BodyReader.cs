using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Reads a request body and records its problems, so that one response reports all of them.</summary>
internal sealed class BodyReader
{
    private readonly string _path;
    private readonly List<string> _violations;

    /// <summary>Initializes a reader of a request body.</summary>
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

    /// <summary>Gets the object being read.</summary>
    public JsonObject Json { get; }

    /// <summary>Returns a member that is an object; null when it is missing, null or of another type.</summary>
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

    /// <summary>Returns a member that is a string; null when it is missing, null or of another type.</summary>
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
            AddViolation(name, $"must have at least {minLength} character(s)");
        }

        return text;
    }

    /// <summary>Returns a member that is one of the given strings.</summary>
    public string? OneOf(string name, IReadOnlyCollection<string> allowed, bool required = false)
    {
        var text = String(name, required);
        if (text is null || allowed.Contains(text))
        {
            return text;
        }

        AddViolation(name, $"must be one of {string.Join(", ", allowed)}");
        return null;
    }

    /// <summary>Returns a member that is a boolean.</summary>
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

    /// <summary>Returns a member that is a list of non-empty strings.</summary>
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
            AddViolation(name, $"must have at most {maxCount} strings of 1 to {maxLength} characters");
        }

        return texts;
    }

    /// <summary>Records an invalid member.</summary>
    public void AddViolation(string name, string problem)
    {
        var violation = $"{PathOf(name)}: {problem}";
        if (!_violations.Contains(violation))
        {
            _violations.Add(violation);
        }
    }

    /// <summary>Records a missing member.</summary>
    public void AddMissing(string name) => AddViolation(name, "Required");

    /// <summary>Throws when problems were recorded.</summary>
    /// <exception cref="ApiErrorException">There are problems.</exception>
    public void ThrowIfInvalid()
    {
        if (_violations.Count > 0)
        {
            throw ApiErrors.Invalid([.. _violations]);
        }
    }

    private JsonNode? Member(string name, bool required)
    {
        var value = Json[name];
        if (value is null && required)
        {
            AddMissing(name);
        }

        return value;
    }

    private void ExpectNothing(string name, JsonNode? value, string expected)
    {
        if (value is not null)
        {
            AddViolation(name, $"must be {expected}");
        }
    }

    private string PathOf(string name) => _path + name;
}
