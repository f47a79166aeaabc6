using System.Text.Json.Nodes;

namespace Composio.Testing;

/// <summary>Represents who may use an account: its user only, or the users of an access list.</summary>
internal sealed record Sharing(bool IsShared, bool AllowAllUsers, IReadOnlyList<string> AllowedUserIds, IReadOnlyList<string> NotAllowedUserIds)
{
    private const int MaxUserIds = 1000;
    private const int MaxUserIdLength = 256;

    private static readonly string[] AccountTypes = ["PRIVATE", "SHARED"];

    /// <summary>The sharing of an account for which none is specified.</summary>
    public static readonly Sharing Private = new(false, false, [], []);

    /// <summary>Parses the <c>experimental</c> member of a create or link call.</summary>
    /// <exception cref="ApiErrorException">An access list was specified for an account that is not shared.</exception>
    public static Sharing Read(BodyReader? experimental)
    {
        if (experimental is null)
        {
            return Private;
        }

        var isShared = experimental.OneOf("account_type", AccountTypes) == "SHARED";
        var sharing = Private with { IsShared = isShared };
        return experimental.Object("acl_config_for_shared") is { } acl ? sharing.Change(acl) : sharing;
    }

    /// <summary>Returns the sharing after an access list is applied: omitted members are unchanged.</summary>
    /// <exception cref="ApiErrorException">The account is not shared.</exception>
    public Sharing Change(BodyReader acl)
    {
        if (!IsShared)
        {
            throw ApiErrors.AclOnlyOnShared();
        }

        return this with
        {
            AllowAllUsers = acl.Boolean("allow_all_users") ?? AllowAllUsers,
            AllowedUserIds = acl.Strings("allowed_user_ids", MaxUserIds, MaxUserIdLength) ?? AllowedUserIds,
            NotAllowedUserIds = acl.Strings("not_allowed_user_ids", MaxUserIds, MaxUserIdLength) ?? NotAllowedUserIds,
        };
    }

    /// <summary>Returns the <c>experimental</c> member of a response.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject { ["account_type"] = IsShared ? "SHARED" : "PRIVATE" };
        if (IsShared)
        {
            json["acl_config_for_shared"] = new JsonObject
            {
                ["allow_all_users"] = AllowAllUsers,
                ["allowed_user_ids"] = ToArray(AllowedUserIds),
                ["not_allowed_user_ids"] = ToArray(NotAllowedUserIds),
            };
        }

        return json;
    }

    private static JsonArray ToArray(IReadOnlyList<string> ids) => [.. ids.Select(id => (JsonNode)id)];
}
