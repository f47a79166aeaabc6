using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Composio.Connections;

/// <summary>The operation behind <c>UpdateAccessAsync</c>: who may use a shared account.</summary>
/// <param name="Method">The update method, without <c>Async</c>.</param>
/// <param name="RequestType">Its body.</param>
/// <param name="SharingName">C# name of the member with the sharing.</param>
/// <param name="SharingType">Its type.</param>
/// <param name="RulesName">C# name of the access rules in it.</param>
/// <param name="RulesType">Their type.</param>
/// <param name="AllowAll">The rule that lets everybody in.</param>
/// <param name="Allowed">The list of users to let in.</param>
/// <param name="NotAllowed">The list of users to keep out.</param>
/// <param name="Response">The response; null when it has no JSON body.</param>
internal sealed record AccessUpdateModel(
    string Method,
    string RequestType,
    string SharingName,
    string SharingType,
    string RulesName,
    string RulesType,
    MemberModel AllowAll,
    MemberModel Allowed,
    MemberModel NotAllowed,
    TypeReference? Response);
