using ComposioGen.Generator.Binding.Composio;
using ComposioGen.Generator.Binding.Composio.AuthSchemes;
using ComposioGen.Generator.Binding.Composio.Connections;
using ComposioGen.Generator.Binding.Composio.Import;
using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Binding.Unions;
using ComposioGen.Generator.Model;
using ComposioGen.Generator.Model.Operations;
using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Operations;

namespace ComposioGen.Generator.Binding;

/// <summary>Binds a document: decides every type, name and method of the SDK.</summary>
internal static class SdkBinder
{
    private const string DefaultTag = "Default";

    public static BindingResult Bind(ApiDocument document, SdkSettings settings, CancellationToken cancellationToken)
    {
        var context = new BindingContext(cancellationToken);
        var schemas = new SchemaBinder(context);
        var named = BindComponents(document, schemas);
        var groups = GroupByTag(document);
        var operations = BindOperations(document, groups, schemas, context);

        ListItemBinder.Bind(operations.Values.SelectMany(group => group).ToList());
        foreach (var operation in operations.Values.SelectMany(group => group))
        {
            MarkUsed(operation);
        }

        var drafts = schemas.Drafts.Where(draft => draft.IsUsed).ToList();
        var bases = new CommonBaseBinder(named, drafts);
        foreach (var union in drafts.OfType<UnionDraft>().OrderBy(union => union.Pointer, StringComparer.Ordinal).ToList())
        {
            bases.Bind(union);
        }

        var names = new TypeNamer([settings.ClientName]);
        var clients = groups.ToDictionary(group => group.Key, group => names.Claim(group.Key + "Client"));
        names.Settle(drafts);
        return Build(document, settings, context, drafts, operations, clients, names);
    }

    private static BindingResult Build(
        ApiDocument document,
        SdkSettings settings,
        BindingContext context,
        List<TypeDraft> drafts,
        Dictionary<string, List<OperationDraft>> operations,
        Dictionary<string, string> clients,
        TypeNamer names)
    {
        var models = new ModelBuilder(drafts);
        var types = models.Build().ToList();
        var state = AuthSchemeBinder.Find(drafts);
        if (state is not null)
        {
            types = KeptCredentials.AddTo(types, AuthSchemeBinder.Bind(state, models, names).ToList());
        }

        var built = operations.Values.SelectMany(group => group).ToDictionary(operation => operation, operation => OperationBinder.Build(operation, models, names));
        var properties = MemberNamer.Assign(operations.Keys.Select(key => (key, (string?)null, false)), EmittedNames.InRootClient.Append(settings.ClientName));
        var clientModels = operations
            .OrderBy(group => clients[group.Key], StringComparer.Ordinal)
            .Select(group => new ClientModel(
                clients[group.Key],
                properties[group.Key],
                document.Tags.FirstOrDefault(tag => ClientKey(tag.Name) == group.Key)?.Description,
                group.Value.Select(operation => built[operation]).ToEquatableArray()))
            .ToList();
        var flowTag = operations.FirstOrDefault(group => group.Value.Any(operation => operation.Is("POST", "connected_accounts"))).Key;
        var flow = flowTag is null ? null : new ConnectionFlowBinder(operations[flowTag], models, built, names).Bind(clients[flowTag], state);
        if (flow is { PreCheck: null })
        {
            context.Report(ApiProblemKind.UnguardedFlow, "/paths", "a GET of connected_accounts with the filters user_ids, auth_config_ids and statuses");
        }
        else if (flow is not null)
        {
            flow = flow with { Import = new ImportBinder(operations, properties, built).Bind(operations[flowTag!], flow, types) };
        }

        var root = new RootClientModel(
            settings.ClientName,
            document.Description,
            clientModels.Select(client => new ClientReference(client.Name, client.PropertyName, client.Documentation)).ToEquatableArray());
        var conveniences = ConvenienceBinder.Bind(operations.ToDictionary(group => clients[group.Key], group => group.Value), models, state);
        return new BindingResult(new SdkModel(settings, types.ToEquatableArray(), clientModels.ToEquatableArray(), root, flow, conveniences), context.Problems);
    }

    private static List<ObjectDraft> BindComponents(ApiDocument document, SchemaBinder schemas) => document.Components
        .OrderBy(schema => schema.ComponentName, StringComparer.Ordinal)
        .Select(schema => schemas.Bind(schema, new NameCandidate(null, CSharpName.Pascal(schema.ComponentName!))).Draft)
        .OfType<ObjectDraft>()
        .ToList();

    /// <summary>Sorted by path and method, so that the order of the document decides nothing.</summary>
    private static List<IGrouping<string, ApiOperation>> GroupByTag(ApiDocument document) => document.Operations
        .OrderBy(operation => operation.Path, StringComparer.Ordinal)
        .ThenBy(operation => operation.Method, StringComparer.Ordinal)
        .GroupBy(operation => ClientKey(operation.Tag ?? DefaultTag), StringComparer.OrdinalIgnoreCase)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .ToList();

    // Tags that come to one name are one client.
    private static string ClientKey(string tag) => CSharpName.Pascal(tag);

    private static Dictionary<string, List<OperationDraft>> BindOperations(ApiDocument document, List<IGrouping<string, ApiOperation>> groups, SchemaBinder schemas, BindingContext context)
    {
        var binder = new OperationBinder(document, schemas, context);
        var bound = new Dictionary<string, List<OperationDraft>>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var names = OperationNamer.Name(group.Key, group.ToList());
            bound.Add(group.Key, group.Select(operation => binder.Bind(operation, names[operation])).ToList());
        }

        return bound;
    }

    private static void MarkUsed(OperationDraft operation)
    {
        Reachability.Mark(operation.Response, inRequest: false);
        Reachability.Mark(operation.Body, inRequest: true);
        foreach (var parameter in operation.PathParameters)
        {
            Reachability.Mark(parameter.Sent, inRequest: false);
        }

        // A type that a query cannot carry is sent as text and needs no class.
        foreach (var parameter in operation.OtherParameters)
        {
            Reachability.Mark(parameter.Sent, inRequest: ParameterShape.FieldStyle(parameter) is not null);
        }
    }
}
