namespace ComposioGen.Generator.Model.Composio.Connections;

/// <summary>Describes how <c>WaitForConnectionsAsync</c> lists many accounts.</summary>
/// <param name="ListMethod">The method that follows all pages of the list, without <c>Async</c>.</param>
/// <param name="RequestType">The request class of the list.</param>
/// <param name="IdsName">The C# name of the filter by account IDs.</param>
/// <param name="LimitName">The C# name of the page size; null for none.</param>
/// <param name="AccountTypeName">The C# name of the filter that includes shared accounts; null for none.</param>
/// <param name="AllAccountTypes">The value of that filter.</param>
/// <param name="Item">The type of a listed account.</param>
/// <param name="ItemId">The C# name of its ID.</param>
/// <param name="ItemStatus">The C# name of its status.</param>
/// <param name="ItemStatusReason">The C# name of its status reason; null for none.</param>
/// <param name="ItemState">The C# name of its state; null when it has none with credentials by scheme.</param>
internal sealed record WaitManyModel(
    string ListMethod,
    string RequestType,
    string IdsName,
    string? LimitName,
    string? AccountTypeName,
    string AllAccountTypes,
    string Item,
    string ItemId,
    string ItemStatus,
    string? ItemStatusReason,
    string? ItemState);
