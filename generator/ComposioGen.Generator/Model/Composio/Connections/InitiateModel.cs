using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Composio.Connections;

/// <summary>How <c>InitiateAsync</c> fills the create request.</summary>
/// <param name="Method">The method of the create operation, without <c>Async</c>.</param>
/// <param name="Route">The path of the create operation.</param>
/// <param name="RequestType">The body's record.</param>
/// <param name="AuthConfigName">C# name of the member that holds the auth config reference.</param>
/// <param name="AuthConfigIdName">C# name of the id in it.</param>
/// <param name="ConnectionName">C# name of the member that holds the connection.</param>
/// <param name="UserIdName">C# name of the user id in it.</param>
/// <param name="StateName">C# name of the state in it.</param>
/// <param name="StateType">The state union.</param>
/// <param name="Options">Members of the connection that a caller may set through <c>InitiateOptions</c>.</param>
/// <param name="Alias">The one of them by which an account is found again after a lost response; null when there is none.</param>
internal sealed record InitiateModel(
    string Method,
    string Route,
    string RequestType,
    string AuthConfigName,
    string AuthConfigIdName,
    string ConnectionName,
    string UserIdName,
    string StateName,
    string StateType,
    EquatableArray<MemberModel> Options,
    MemberModel? Alias);
