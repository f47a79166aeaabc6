using System.Collections.Frozen;
using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>A toolkit in the shape of <c>GET /toolkits/{slug}</c>, and what the server needs to know of it.</summary>
internal sealed class Toolkit
{
    private const string OnAuthConfig = "auth_config_creation";
    private const string OnConnection = "connected_account_initiation";

    private readonly FrozenDictionary<string, JsonObject> _modes;
    private readonly FrozenSet<string> _secretFields;

    /// <summary>Takes in a toolkit's description. Nothing may change <paramref name="json"/> from then on.</summary>
    /// <param name="json">The description; <see cref="ToolkitDefaults"/> has completed it.</param>
    /// <param name="supportsRevocation">Whether the provider has a way to revoke tokens.</param>
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

    /// <summary>The description.</summary>
    public JsonObject Json { get; }

    /// <summary>The toolkit's id.</summary>
    public string Slug { get; }

    /// <summary>Whether the provider has a way to revoke tokens.</summary>
    public bool SupportsRevocation { get; }

    /// <summary>The schemes for which Composio brings its own OAuth application.</summary>
    public IReadOnlyList<string> ManagedSchemes { get; }

    /// <summary>The schemes that the toolkit's description names.</summary>
    public IEnumerable<string> Modes => _modes.Keys;

    /// <summary>The group names under which the toolkit is found.</summary>
    public IEnumerable<JsonObject> Categories => Json["meta"]!["categories"]!.AsArray().OfType<JsonObject>();

    /// <summary>
    /// Whether an auth config can have a scheme: those of the description, and a bearer token wherever there are OAuth2
    /// tokens to be had (since April 2026).
    /// </summary>
    public bool Supports(string scheme) =>
        _modes.ContainsKey(scheme) || (scheme == "BEARER_TOKEN" && (_modes.ContainsKey("OAUTH2") || _modes.ContainsKey("S2S_OAUTH2")));

    /// <summary>The names of the fields that a custom auth config must have.</summary>
    public IEnumerable<string> RequiredOnAuthConfig(string scheme) => Required(scheme, OnAuthConfig).Select(NameOf);

    /// <summary>The names of the fields that a connection must have.</summary>
    public IEnumerable<string> RequiredOnConnection(string scheme) => Required(scheme, OnConnection).Select(NameOf);

    /// <summary>All fields that a connection can have.</summary>
    public IEnumerable<JsonObject> ConnectionFields(string scheme) =>
        _modes.TryGetValue(scheme, out var detail) ? Fields(detail, OnConnection) : [];

    /// <summary>Whether the description calls a field secret.</summary>
    public bool IsSecret(string field) => _secretFields.Contains(field);

    private IEnumerable<JsonObject> Required(string scheme, string section) =>
        _modes.TryGetValue(scheme, out var detail) ? Fields(detail, section, "required").Where(IsVisible) : [];

    // What the user does not see has its default, or the auth config's value.
    private static bool IsVisible(JsonObject field) => field["user_visible"]?.GetValue<bool>() != false;

    private static IEnumerable<JsonObject> Fields(JsonObject detail, string section) =>
        Fields(detail, section, "required").Concat(Fields(detail, section, "optional"));

    private static IEnumerable<JsonObject> Fields(JsonObject detail, string section, string list) =>
        (detail["fields"]?[section]?[list] as JsonArray)?.OfType<JsonObject>() ?? [];

    private static string NameOf(JsonObject field) => field["name"]!.GetValue<string>();
}
