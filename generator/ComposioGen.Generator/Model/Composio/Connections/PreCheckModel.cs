namespace ComposioGen.Generator.Model.Composio.Connections;

/// <summary>The list operation's filters that find a user's active accounts.</summary>
internal sealed record PreCheckModel(
    string Method,
    string RequestType,
    string UserIdsName,
    string AuthConfigIdsName,
    string StatusesName,
    string StatusValue,
    string ItemsName,
    string ItemIdName,
    bool AsksForShared);
