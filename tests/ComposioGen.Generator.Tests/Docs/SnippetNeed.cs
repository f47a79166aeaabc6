using Newtonsoft.Json.Linq;

namespace ComposioGen.Generator.Tests.Docs;

/// <summary>Represents code that compiles only when the document has a part that not every revision has.</summary>
/// <param name="Code">The code.</param>
/// <param name="What">The operation, or the operation and a member of its parameters, body or response.</param>
/// <param name="IsStatement">Whether the statement that contains the code needs it, rather than the code alone.</param>
/// <param name="IsMet">Whether a document has it.</param>
internal sealed record SnippetNeed(string Code, string What, bool IsStatement, Func<JObject, bool> IsMet)
{
    /// <summary>Contains everything that the pages use and that some revision of the document, or a part of it, lacks.</summary>
    public static IReadOnlyList<SnippetNeed> All { get; } =
    [
        Operation("ConnectedAccounts.UpdateAsync", "patch", "connected_accounts/{}"),
        Operation("ConnectedAccounts.RevokeAsync", "post", "connected_accounts/{}/revoke"),
        Operation("ConnectedAccounts.CompleteAuthAsync", "post", "connected_accounts/complete_auth"),
        Text("ConnectedAccounts.UpdateAccessAsync", "patch", "connected_accounts/{}", "allow_all_users"),
        Text("AccountTypeFilter.Shared", "get", "connected_accounts", "account_type"),
        Text("AclConfigForShared", "post", "connected_accounts/link", "acl_config_for_shared"),
        Operation("AuthConfigs.CreateAsync", "post", "auth_configs"),
        Operation("AuthConfigs.ListAsync", "get", "auth_configs"),
        Text("IsEnabledForToolRouter", "post", "auth_configs", "is_enabled_for_tool_router"),
        Text("new() { AccountType = AccountType.Shared", "post", "connected_accounts/link", "account_type"),
        OpenCredentials("AdditionalProperties = extra"),
        Operation("AuthConfigs.GetAsync", "get", "auth_configs/{}"),
        Operation("AuthConfigs.UpdateAsync", "patch", "auth_configs/{}"),
        Operation("AuthConfigs.UpdateStatusAsync", "patch", "auth_configs/{}/{}"),
        Operation("AuthConfigs.EnableAsync", "patch", "auth_configs/{}/{}"),
        Operation("AuthConfigs.DisableAsync", "patch", "auth_configs/{}/{}"),
        Operation("AuthConfigs.DeleteAsync", "delete", "auth_configs/{}"),
        Operation("WebhookSubscriptions.CreateAsync", "post", "webhook_subscriptions"),
        Operation("WebhookSubscriptions.RotateSecretAsync", "post", "webhook_subscriptions/{}/rotate_secret"),
        Member("Alias = null,", "get", "connected_accounts/{}", "alias"),
        Member("WordId = null,", "get", "connected_accounts/{}", "word_id"),
    ];

    private static SnippetNeed Operation(string code, string method, string path) =>
        new(code, $"{method} {path}", IsStatement: true, document => Find(document, method, path) is not null);

    // The text is in the operation, or in the components that it refers to.
    private static SnippetNeed Text(string code, string method, string path, string text) => new(
        code, $"{method} {path}: {text}", IsStatement: true, document => Find(document, method, path) is { } operation && HasText(operation, document, text));

    // In some revisions, the credentials of an update have no further members.
    private static SnippetNeed OpenCredentials(string code) => new(
        code,
        "patch connected_accounts/{}: credentials with further members",
        IsStatement: true,
        document => Find(document, "patch", "connected_accounts/{}") is { } operation && !Resolved(operation, document).Contains("\"additionalProperties\": false", StringComparison.Ordinal));

    private static string Resolved(JToken operation, JObject document)
    {
        var schema = operation.SelectToken("requestBody.content['application/json'].schema");
        return ((string?)schema?["$ref"] is { } reference ? document.SelectToken(reference[2..].Replace('/', '.')) : schema)?.ToString() ?? "";
    }

    private static bool HasText(JToken operation, JObject document, string text) =>
        operation.ToString().Contains($"\"{text}\"", StringComparison.Ordinal)
        || document["components"]?["schemas"]?.ToString().Contains($"\"{text}\"", StringComparison.Ordinal) is true;

    private static SnippetNeed Member(string code, string method, string path, string name) =>
        new(code, $"{method} {path}: {name}", IsStatement: false, document => Response(document, method, path)?["properties"]?[name] is not null);

    private static JToken? Response(JObject document, string method, string path)
    {
        var schema = Find(document, method, path)?.SelectToken("responses.200.content['application/json'].schema");
        return (string?)schema?["$ref"] is { } reference ? document.SelectToken(reference[2..].Replace('/', '.')) : schema;
    }

    private static JToken? Find(JObject document, string method, string path) => ((JObject)document["paths"]!).Properties()
        .Where(item => string.Join('/', item.Name.Split('/').Skip(3).Select(part => part.StartsWith('{') ? "{}" : part)) == path)
        .Select(item => item.Value[method])
        .FirstOrDefault(operation => operation is not null);
}
