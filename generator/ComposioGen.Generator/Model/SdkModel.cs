using ComposioGen.Generator.Model.Operations;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Model;

/// <summary>Represents everything that is emitted for one document. Compared by value: equal models emit equal text.</summary>
internal sealed record SdkModel(
    SdkSettings Settings,
    EquatableArray<TypeModel> Types,
    EquatableArray<ClientModel> Clients,
    RootClientModel Root,
    EquatableArray<ExtensionModel> Extensions);
