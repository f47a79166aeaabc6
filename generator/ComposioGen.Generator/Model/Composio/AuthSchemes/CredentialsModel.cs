using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.Model.Unions;

namespace ComposioGen.Generator.Model.Composio.AuthSchemes;

/// <summary>The argument of a scheme builder: the fields of all the scheme's statuses, none required, and the status rule.</summary>
/// <param name="Name">The C# name, such as <c>OAuth2Credentials</c>.</param>
/// <param name="Documentation">What it is for.</param>
/// <param name="Base">The class with the fields that all schemes share.</param>
/// <param name="Members">The scheme's fields.</param>
/// <param name="StatusJsonName">The name of the status on the wire.</param>
/// <param name="StatusName">The C# name of the property that forces a status.</param>
/// <param name="StatusEnum">The open enum of statuses.</param>
/// <param name="ActiveValue">The C# name of the active status in it.</param>
/// <param name="ActiveTag">The active status on the wire.</param>
/// <param name="InitializingValue">The C# name of the status of a connection that lacks something.</param>
/// <param name="InitializingTag">That status on the wire.</param>
/// <param name="ActiveRequired">The members that must be there and not empty for the connection to be active.</param>
/// <param name="KeepsAdditional">Has additional properties of its own; false where the base has them.</param>
/// <param name="Connection">The union of the scheme's statuses.</param>
/// <param name="IsConverted">A state holds the connection that is made of the credentials, and not the credentials.</param>
internal sealed record CredentialsModel(
    string Name,
    string? Documentation,
    BaseReference? Base,
    EquatableArray<MemberModel> Members,
    string StatusJsonName,
    string StatusName,
    string StatusEnum,
    string ActiveValue,
    string ActiveTag,
    string InitializingValue,
    string InitializingTag,
    EquatableArray<MemberModel> ActiveRequired,
    bool KeepsAdditional,
    string Connection,
    bool IsConverted) : TypeModel(Name, Documentation);
