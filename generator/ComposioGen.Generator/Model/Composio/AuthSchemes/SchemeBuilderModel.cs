namespace ComposioGen.Generator.Model.Composio.AuthSchemes;

/// <summary>Represents a scheme builder.</summary>
/// <param name="Name">The method, and the branch of the state union.</param>
/// <param name="Tag">The scheme in the JSON.</param>
/// <param name="Credentials">The type of the argument.</param>
/// <param name="ArgumentOptional">Whether a connection requires no field.</param>
/// <param name="ValueName">The C# name of the branch's member that contains the connection.</param>
/// <param name="StoresCredentials">Whether the state stores the credentials and creates the connection when it is accessed.</param>
/// <param name="Documentation">The description of the scheme in the document.</param>
internal sealed record SchemeBuilderModel(
    string Name,
    string Tag,
    string Credentials,
    bool ArgumentOptional,
    string ValueName,
    bool StoresCredentials,
    string? Documentation);
