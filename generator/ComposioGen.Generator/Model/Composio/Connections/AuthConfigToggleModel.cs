using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Composio.Connections;

/// <summary>Represents <c>EnableAsync</c> and <c>DisableAsync</c> of auth configs, for the operation with the status in its path.</summary>
/// <param name="Client">The class to extend.</param>
/// <param name="Method">The method of the operation, without <c>Async</c>.</param>
/// <param name="Enabled">The C# expression of the enabled status.</param>
/// <param name="Disabled">The C# expression of the disabled status.</param>
/// <param name="Response">The response; null when it has no JSON body.</param>
internal sealed record AuthConfigToggleModel(string Client, string Method, string Enabled, string Disabled, TypeReference? Response) : ConvenienceModel(Client);
