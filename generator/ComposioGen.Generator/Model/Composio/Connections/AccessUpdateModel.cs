using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Composio.Connections;

/// <summary>Represents the operation of <c>UpdateAccessAsync</c>, which changes who may use a shared account.</summary>
/// <param name="Method">The update method, without <c>Async</c>.</param>
/// <param name="RequestType">The type of the body.</param>
/// <param name="SharingName">The C# name of the member with the sharing.</param>
/// <param name="SharingType">The type of the sharing.</param>
/// <param name="RulesName">The C# name of the access rules.</param>
/// <param name="RulesType">The type of the access rules.</param>
/// <param name="AllowAll">The rule that allows every user.</param>
/// <param name="Allowed">The list of allowed users.</param>
/// <param name="NotAllowed">The list of denied users.</param>
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
