using ComposioGen.Generator.Model.Composio;
using ComposioGen.Generator.Model.Composio.Connections;
using ComposioGen.Generator.Model.Operations;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model;

/// <summary>Represents everything that is emitted for one document. Compared by value: equal models emit equal text.</summary>
internal sealed record SdkModel(
    SdkSettings Settings,
    EquatableArray<TypeModel> Types,
    EquatableArray<ClientModel> Clients,
    RootClientModel Root,
    ConnectionFlowModel? Flow,
    EquatableArray<ConvenienceModel> Conveniences);
