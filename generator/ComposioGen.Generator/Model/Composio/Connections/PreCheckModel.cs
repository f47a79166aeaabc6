namespace ComposioGen.Generator.Model.Composio.Connections;

/// <summary>Contains the filters of the list operation that find a user's active accounts.</summary>
internal sealed record PreCheckModel(
    string Method,
    string RequestType,
    string UserIdsName,
    string AuthConfigIdsName,
    string StatusesName,
    string StatusValue,
    string ItemsName,
    string ItemIdName,
    bool IncludesShared);
