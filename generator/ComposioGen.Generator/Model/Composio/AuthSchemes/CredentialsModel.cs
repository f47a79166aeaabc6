using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.Model.Unions;

namespace ComposioGen.Generator.Model.Composio.AuthSchemes;

/// <summary>
/// Represents the argument of a scheme builder: the fields of all statuses of the scheme, all optional, and the status rule.
/// </summary>
/// <param name="Name">The C# name, such as <c>OAuth2Credentials</c>.</param>
/// <param name="Documentation">The documentation of the class.</param>
/// <param name="Base">The class with the fields that all schemes share.</param>
/// <param name="Members">The fields of the scheme.</param>
/// <param name="StatusJsonName">The name of the status in the JSON.</param>
/// <param name="StatusName">The C# name of the property that overrides the status.</param>
/// <param name="StatusEnum">The open enum of statuses.</param>
/// <param name="ActiveValue">The C# name of the active status in it.</param>
/// <param name="ActiveTag">The active status in the JSON.</param>
/// <param name="InitializingValue">The C# name of the status of an incomplete connection.</param>
/// <param name="InitializingTag">The status of an incomplete connection in the JSON.</param>
/// <param name="ActiveRequired">The members that must be set and not empty for the connection to be active.</param>
/// <param name="HasAdditionalProperties">Whether the class has additional properties; false where the base has them.</param>
/// <param name="Connection">The union of the scheme's statuses.</param>
/// <param name="IsConverted">Whether a state stores the connection created from the credentials instead of the credentials.</param>
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
    bool HasAdditionalProperties,
    string Connection,
    bool IsConverted) : TypeModel(Name, Documentation)
{
    /// <summary>Gets the C# name of the status if the member table has to specify it; null when the runtime derives it from the JSON name.</summary>
    public string? ExplicitStatusName => DefaultName.Unless(StatusJsonName, StatusName);
}
