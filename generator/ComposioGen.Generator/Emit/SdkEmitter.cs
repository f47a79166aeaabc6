using ComposioGen.Generator.Emit.Bodies;
using ComposioGen.Generator.Emit.Composio;
using ComposioGen.Generator.Emit.Composio.AuthSchemes;
using ComposioGen.Generator.Emit.Composio.Connections;
using ComposioGen.Generator.Emit.Composio.Import;
using ComposioGen.Generator.Emit.Operations;
using ComposioGen.Generator.Emit.Schemas;
using ComposioGen.Generator.Emit.Unions;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Bodies;
using ComposioGen.Generator.Model.Composio.AuthSchemes;
using ComposioGen.Generator.Model.Composio.Connections;
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
        CredentialsModel credentials => CredentialsEmitter.Emit(credentials, settings),
        AuthSchemeModel schemes => AuthSchemeEmitter.Emit(schemes, settings),
        _ => throw new InvalidOperationException($"No emitter for {type.GetType().Name}."),
    };

    /// <summary>Returns the files of an SDK with their emitters.</summary>
    public static IEnumerable<KeyValuePair<string, Func<string>>> Files(SdkModel model) => model.Types
        .Select(type => File(type.Name, () => Emit(type, model.Settings)))
        .Concat(model.Clients.SelectMany(client => Files(client, model.Settings)))
        .Append(File(model.Root.Name, () => RootClientEmitter.Emit(model.Root, model.Settings)))
        .Append(File(JsonTypesModel.NameOf(model.Root.Name), () => JsonTypesEmitter.Emit(JsonTypesModel.Of(model), model.Settings)))
        .Append(File(ModelConverterEmitter.TypeName, () => ModelConverterEmitter.Emit(model.Settings)))
        .Concat(model.Flow is null ? [] : Files(model.Flow, model.Settings))
        .Concat(model.Conveniences.Select(convenience => File(ConvenienceEmitter.FileName(convenience), () => ConvenienceEmitter.Emit(convenience, model.Settings))));

    /// <summary>Returns the files of a client: the client and its request classes.</summary>
    public static IEnumerable<KeyValuePair<string, Func<string>>> Files(ClientModel client, SdkSettings settings) => client.Operations
        .Select(operation => operation.Query)
        .OfType<QueryModel>()
        .Select(query => File(query.TypeName, () => QueryEmitter.Emit(query, settings)))
        .Prepend(File(client.Name, () => ClientEmitter.Emit(client, settings)));

    /// <summary>Returns the files of the connection flow.</summary>
    public static IEnumerable<KeyValuePair<string, Func<string>>> Files(ConnectionFlowModel flow, SdkSettings settings)
    {
        var hasPreCheck = flow.PreCheck is not null;
        yield return File(flow.Client + ".Connections", () => FlowEmitter.Emit(flow, settings));
        yield return File("ConnectionRequest", () => ConnectionRequestEmitter.Emit(flow, settings));
        yield return File(flow.WebhookEvent, () => WebhookEventEmitter.Emit(flow, settings));
        yield return File("InitiateOptions", () => FlowOptionsEmitter.Emit("InitiateOptions", "Options of `InitiateAsync`.", flow.Initiate.Options, hasPreCheck, settings));
        if (flow.Import is { } import)
        {
            yield return File(flow.Client + ".Imports", () => ImportEmitter.Emit(flow, import, settings));
            yield return File("ConnectionImport", () => ConnectionImportEmitter.Emit(flow.Initiate, settings));
        }

        if (flow.Link is { } link)
        {
            yield return File("LinkOptions", () => FlowOptionsEmitter.Emit("LinkOptions", "Options of `LinkAsync`.", link.Options, hasPreCheck, settings));
        }
    }

    private static KeyValuePair<string, Func<string>> File(string name, Func<string> print) => new(name, print);
}
