namespace ComposioGen.Generator.Model.Composio.Import;

/// <summary>Contains the names that <c>ImportAsync</c> uses in addition to the connection flow.</summary>
/// <param name="ListMethod">The method of the list operation, without <c>Async</c>.</param>
/// <param name="ListHasLimit">Whether the list has a page size.</param>
/// <param name="IncludesShared">Whether the list omits shared accounts unless they are requested.</param>
/// <param name="ListsByAccount">Whether the list has a filter by account IDs.</param>
/// <param name="UpdateMethod">The method that changes the credentials of an account, without <c>Async</c>; null for none.</param>
/// <param name="GetAccount">The operation that reads an account; null for none.</param>
/// <param name="GetAuthConfig">The operation that reads an auth config; null for none.</param>
/// <param name="GetToolkit">The operation that reads a toolkit; null for none.</param>
internal sealed record ImportModel(
    string ListMethod,
    bool ListHasLimit,
    bool IncludesShared,
    bool ListsByAccount,
    string? UpdateMethod,
    ImportOperationModel? GetAccount,
    ImportOperationModel? GetAuthConfig,
    ImportOperationModel? GetToolkit);
