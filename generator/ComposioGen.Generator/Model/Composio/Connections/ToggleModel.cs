using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model.Composio.Connections;

/// <summary>Represents the operation of <c>EnableAsync</c> and <c>DisableAsync</c>.</summary>
internal sealed record ToggleModel(string Method, string RequestType, string EnabledName, TypeReference? Response);
