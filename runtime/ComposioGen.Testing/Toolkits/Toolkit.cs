using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Represents a toolkit in the format of <c>GET /toolkits/{slug}</c>.</summary>
internal sealed class Toolkit
{
    private const string OnAuthConfig = "auth_config_creation";
    private const string OnConnection = "connected_account_initiation";

    private readonly FrozenDictionary<string, JsonObject> _modes;
    private readonly FrozenSet<string> _secretFields;

    /// <summary>Initializes a toolkit from its description, which must not be changed afterwards.</summary>
    /// <param name="json">The description, completed by <see cref="ToolkitDefaults"/>.</param>
    /// <param name="supportsRevocation">Whether tokens of the provider can be revoked.</param>
    public Toolkit(JsonObject json, bool supportsRevocation)
    {
        Json = json;
        Slug = json["slug"]!.GetValue<string>();
        SupportsRevocation = supportsRevocation;
        ManagedSchemes = [.. json["composio_managed_auth_schemes"]!.AsArray().Select(scheme => scheme!.GetValue<string>())];
        _modes = json["auth_config_details"]!.AsArray().OfType<JsonObject>()
            .ToFrozenDictionary(detail => detail["mode"]!.GetValue<string>(), StringComparer.Ordinal);
        _secretFields = _modes.Values
            .SelectMany(detail => Fields(detail, OnAuthConfig).Concat(Fields(detail, OnConnection)))
            .Where(field => field["is_secret"]?.GetValue<bool>() == true)
            .Select(NameOf)
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Gets the description.</summary>
    public JsonObject Json { get; }

    /// <summary>Gets the slug.</summary>
    public string Slug { get; }

    /// <summary>Gets whether tokens of the provider can be revoked.</summary>
    public bool SupportsRevocation { get; }

    /// <summary>Gets the schemes for which Composio manages an OAuth application.</summary>
    public IReadOnlyList<string> ManagedSchemes { get; }

    /// <summary>Gets the schemes in the description.</summary>
    public IEnumerable<string> Modes => _modes.Keys;

    /// <summary>Gets the categories of the toolkit.</summary>
    public IEnumerable<JsonObject> Categories => Json["meta"]!["categories"]!.AsArray().OfType<JsonObject>();

    /// <summary>
    /// Returns whether an auth config can have a scheme: those of the description, and a bearer token wherever OAuth2 is supported (since
    /// April 2026).
    /// </summary>
    public bool Supports(string scheme) =>
        _modes.ContainsKey(scheme) || (scheme == "BEARER_TOKEN" && (_modes.ContainsKey("OAUTH2") || _modes.ContainsKey("S2S_OAUTH2")));

    /// <summary>Returns the required fields of a custom auth config.</summary>
    public IEnumerable<string> RequiredOnAuthConfig(string scheme) => Required(scheme, OnAuthConfig).Select(NameOf);

    /// <summary>Returns the required fields of a connection.</summary>
    public IEnumerable<string> RequiredOnConnection(string scheme) => Required(scheme, OnConnection).Select(NameOf);

    /// <summary>Returns all fields of a connection.</summary>
    public IEnumerable<JsonObject> ConnectionFields(string scheme) =>
        _modes.TryGetValue(scheme, out var detail) ? Fields(detail, OnConnection) : [];

    /// <summary>Returns whether the description marks a field as secret.</summary>
    public bool IsSecret(string field) => _secretFields.Contains(field);

    private IEnumerable<JsonObject> Required(string scheme, string section) =>
        _modes.TryGetValue(scheme, out var detail) ? Fields(detail, section, "required").Where(IsVisible) : [];

    // Hidden fields have their default, or the value of the auth config.
    private static bool IsVisible(JsonObject field) => field["user_visible"]?.GetValue<bool>() != false;

    private static IEnumerable<JsonObject> Fields(JsonObject detail, string section) =>
        Fields(detail, section, "required").Concat(Fields(detail, section, "optional"));

    private static IEnumerable<JsonObject> Fields(JsonObject detail, string section, string list) =>
        (detail["fields"]?[section]?[list] as JsonArray)?.OfType<JsonObject>() ?? [];

    private static string NameOf(JsonObject field) => field["name"]!.GetValue<string>();
}
