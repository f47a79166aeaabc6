using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Composio.Connections;

/// <summary>Describes how <c>LinkAsync</c> fills the link request.</summary>
/// <param name="Method">The method of the link operation, without <c>Async</c>.</param>
/// <param name="Route">The path of the link operation.</param>
/// <param name="RequestType">The type of the body.</param>
/// <param name="UserIdName">The C# name of its user ID.</param>
/// <param name="AuthConfigIdName">The C# name of its auth config ID.</param>
/// <param name="Options">The members that <c>LinkOptions</c> contains.</param>
/// <param name="Alias">The option that identifies an account after a lost response; null for none.</param>
internal sealed record LinkModel(
    string Method,
    string Route,
    string RequestType,
    string UserIdName,
    string AuthConfigIdName,
    EquatableArray<MemberModel> Options,
    MemberModel? Alias);
