using ComposioGen.Generator.Emit.Bodies;
using ComposioGen.Generator.Emit.Composio;
using ComposioGen.Generator.Emit.Operations;
using ComposioGen.Generator.Emit.Schemas;
using ComposioGen.Generator.Emit.Text;
using ComposioGen.Generator.Emit.Unions;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Bodies;
using ComposioGen.Generator.Model.Operations;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.Model.Unions;

namespace ComposioGen.Generator.Emit;

/// <summary>Selects the emitter for each model.</summary>
internal static class SdkEmitter
{
    public static string Emit(TypeModel type, SdkSettings settings) => type switch
    {
        ObjectModel record => ObjectEmitter.Emit(record, settings),
        FileFormModel form => FileFormEmitter.Emit(form, settings),
        UnionModel union => UnionEmitter.Emit(union, settings),
        BaseModel shared => BaseEmitter.Emit(shared, settings),
        EnumModel values => EnumEmitter.Emit(values, settings),
        ValueUnionModel cases => ValueUnionEmitter.Emit(cases, settings),
        _ => ComposioEmitter.Emit(type, settings),
    };

    /// <summary>Returns the files of an SDK with their emitters.</summary>
    public static IEnumerable<SourceFile> Files(SdkModel model) => model.Types
        .Select(type => new SourceFile(type.Name, () => Emit(type, model.Settings)))
        .Concat(model.Clients.SelectMany(client => Files(client, model.Settings)))
        .Append(new SourceFile(model.Root.Name, () => RootClientEmitter.Emit(model.Root, model.Settings)))
        .Append(new SourceFile(JsonTypesModel.NameOf(model.Root.Name), () => JsonTypesEmitter.Emit(JsonTypesModel.Of(model), model.Settings)))
        .Append(new SourceFile(ModelConverterEmitter.TypeName, () => ModelConverterEmitter.Emit(model.Settings)))
        .Concat(model.Extensions.SelectMany(extension => Files(extension, model.Settings)));

    /// <summary>Returns the files of a client: the client and its request classes.</summary>
    public static IEnumerable<SourceFile> Files(ClientModel client, SdkSettings settings) => client.Operations
        .Select(operation => operation.Query)
        .OfType<QueryModel>()
        .Select(query => new SourceFile(query.TypeName, () => QueryEmitter.Emit(query, settings)))
        .Prepend(new SourceFile(client.Name, () => ClientEmitter.Emit(client, settings)));

    /// <summary>Returns the files of an extension.</summary>
    public static IEnumerable<SourceFile> Files(ExtensionModel extension, SdkSettings settings) => ComposioEmitter.Files(extension, settings);
}
