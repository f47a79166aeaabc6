using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Composio.Connections;

/// <summary>How <c>LinkAsync</c> fills the link request.</summary>
/// <param name="Method">The method of the link operation, without <c>Async</c>.</param>
/// <param name="Route">The path of the link operation.</param>
/// <param name="RequestType">The body's record.</param>
/// <param name="UserIdName">C# name of the user id in it.</param>
/// <param name="AuthConfigIdName">C# name of the auth config id in it.</param>
/// <param name="Options">Members that a caller may set through <c>LinkOptions</c>.</param>
/// <param name="Alias">The one of them by which an account is found again after a lost response; null when there is none.</param>
internal sealed record LinkModel(
    string Method,
    string Route,
    string RequestType,
    string UserIdName,
    string AuthConfigIdName,
    EquatableArray<MemberModel> Options,
    MemberModel? Alias);
