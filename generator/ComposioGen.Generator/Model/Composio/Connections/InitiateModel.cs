using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Composio.Connections;

/// <summary>Describes how <c>InitiateAsync</c> fills the create request.</summary>
/// <param name="Method">The method of the create operation, without <c>Async</c>.</param>
/// <param name="Route">The path of the create operation.</param>
/// <param name="RequestType">The type of the body.</param>
/// <param name="AuthConfigName">The C# name of the member with the auth config reference.</param>
/// <param name="AuthConfigIdName">The C# name of its ID.</param>
/// <param name="ConnectionName">The C# name of the member with the connection.</param>
/// <param name="UserIdName">The C# name of its user ID.</param>
/// <param name="StateName">The C# name of its state.</param>
/// <param name="StateType">The state union.</param>
/// <param name="Options">The members of the connection that <c>InitiateOptions</c> contains.</param>
/// <param name="Alias">The option that identifies an account after a lost response; null for none.</param>
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
