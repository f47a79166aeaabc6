namespace ComposioGen.Generator.Model.Composio.AuthSchemes;

/// <summary>One scheme builder.</summary>
/// <param name="Name">The method, and the branch of the state union.</param>
/// <param name="Tag">The scheme on the wire.</param>
/// <param name="Credentials">The type of its argument.</param>
/// <param name="ArgumentOptional">True when a connection needs no field.</param>
/// <param name="ValueName">The C# name of the branch's member that holds the connection.</param>
/// <param name="KeepsCredentials">The state keeps the credentials and makes the connection of them when it is asked for.</param>
/// <param name="Documentation">The document's words on the scheme.</param>
internal sealed record SchemeBuilderModel(
    string Name,
    string Tag,
    string Credentials,
    bool ArgumentOptional,
    string ValueName,
    bool KeepsCredentials,
    string? Documentation);
