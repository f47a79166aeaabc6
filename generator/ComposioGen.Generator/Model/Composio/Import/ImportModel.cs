namespace ComposioGen.Generator.Model.Composio.Import;

/// <summary>What <c>ImportAsync</c> needs of the document beyond the connection flow.</summary>
/// <param name="ListMethod">The list operation's method, without <c>Async</c>.</param>
/// <param name="ListHasLimit">The list has a page size.</param>
/// <param name="IncludesShared">The list leaves shared accounts out unless it is asked for them.</param>
/// <param name="ListsByAccount">The list has a filter by account ids.</param>
/// <param name="UpdateMethod">The method that changes the credentials of an account, without <c>Async</c>; null when there is none.</param>
/// <param name="GetAccount">Reading an account; null when the document has no such operation.</param>
/// <param name="GetAuthConfig">Reading an auth config; null when the document has no such operation.</param>
/// <param name="GetToolkit">Reading a toolkit; null when the document has no such operation.</param>
internal sealed record ImportModel(
    string ListMethod,
    bool ListHasLimit,
    bool IncludesShared,
    bool ListsByAccount,
    string? UpdateMethod,
    ImportOperationModel? GetAccount,
    ImportOperationModel? GetAuthConfig,
    ImportOperationModel? GetToolkit);
