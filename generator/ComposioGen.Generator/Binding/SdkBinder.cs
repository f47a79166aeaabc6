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
using ComposioGen.Generator.Model.Composio.Connections;
using ComposioGen.Generator.Model.Operations;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi;
using ComposioGen.Generator.OpenApi.Operations;

namespace ComposioGen.Generator.Binding;

/// <summary>Binds a document: determines every type, name and method of the SDK in ordered passes.</summary>
internal sealed class SdkBinder
{
    private const string DefaultTag = "Default";

    private readonly ApiDocument _document;
    private readonly SdkSettings _settings;
    private readonly BindingContext _context;
    private readonly SchemaBinder _schemas;
    private readonly TypeNamer _names;
    private readonly List<IGrouping<string, ApiOperation>> _tags;

    // Results of the passes for later passes.
    private List<ObjectDraft> _components = [];
    private Dictionary<string, List<OperationDraft>> _operations = [];
    private List<TypeDraft> _drafts = [];
    private Dictionary<string, string> _clientNames = [];
    private Dictionary<string, string> _clientProperties = [];
    private ModelBuilder _models = null!;
    private UnionDraft? _state;
    private List<TypeModel> _types = [];
    private Dictionary<OperationDraft, OperationModel> _methods = [];
    private List<ClientModel> _clients = [];
    private ConnectionFlowModel? _flow;

    private SdkBinder(ApiDocument document, SdkSettings settings, CancellationToken cancellationToken)
    {
        _document = document;
        _settings = settings;
        _context = new BindingContext(cancellationToken);
        _schemas = new SchemaBinder(_context);
        _names = new TypeNamer([settings.ClientName]);
        _tags = GroupByTag(document);
    }

    public static BindingResult Bind(ApiDocument document, SdkSettings settings, CancellationToken cancellationToken)
    {
        var binder = new SdkBinder(document, settings, cancellationToken);
        Action[] passes =
        [
            binder.BindTypes,
            binder.SelectReachableTypes,
            binder.ShareCommonMembers,
            binder.NameTypes,
            binder.BuildTypes,
            binder.AddSchemeBuilders,
            binder.BuildClients,
            binder.BindConnectionFlow,
        ];
        foreach (var pass in passes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            pass();
        }

        return binder.Result();
    }

    private void BindTypes()
    {
        _components = BindComponents(_document, _schemas);
        _operations = BindOperations(_document, _tags, _schemas, _context);
        ListItemBinder.Bind(AllOperations().ToList());
    }

    private void SelectReachableTypes()
    {
        foreach (var operation in AllOperations())
        {
            MarkUsed(operation);
        }

        _drafts = _schemas.Drafts.Where(draft => draft.IsUsed).ToList();
        PreserveUnknownMembers(_drafts);
    }

    private void ShareCommonMembers()
    {
        var bases = new CommonBaseBinder(_components, _drafts);
        foreach (var union in _drafts.OfType<UnionDraft>().OrderBy(union => union.Pointer, StringComparer.Ordinal).ToList())
        {
            bases.Bind(union);
        }
    }

    private void NameTypes()
    {
        FlowTypeNames.Give(_operations.Values.SelectMany(group => group).ToList(), _drafts);
        _clientNames = _tags.ToDictionary(group => group.Key, group => _names.ClaimClient(group.Key + "Client"));
        _names.Settle(_drafts);
    }

    private void BuildTypes()
    {
        _models = new ModelBuilder(_drafts, _settings.Namespace);
        _types = _models.Build().ToList();
    }

    private void AddSchemeBuilders()
    {
        _state = AuthSchemeBinder.Find(_drafts);
        if (_state is not null)
        {
            _types = StoredCredentials.AddTo(_types, AuthSchemeBinder.Bind(_state, _models, _names).ToList());
        }
    }

    private void BuildClients()
    {
        _methods = AllOperations().ToDictionary(operation => operation, operation => OperationBinder.Build(operation, OperationKinds.Of(operation), _models, _names));
        _clientProperties = MemberNamer.Assign(_operations.Keys.Select(key => (key, (string?)null, false)), EmittedNames.InRootClient.Append(_settings.ClientName));
        _clients = _operations
            .OrderBy(group => _clientNames[group.Key], StringComparer.Ordinal)
            .Select(group => new ClientModel(
                _clientNames[group.Key],
                _clientProperties[group.Key],
                _document.Tags.FirstOrDefault(tag => ClientKey(tag.Name) == group.Key)?.Description,
                group.Value.Select(operation => _methods[operation]).ToEquatableArray()))
            .ToList();
    }

    private void BindConnectionFlow()
    {
        if (_operations.FirstOrDefault(group => group.Value.Any(ApiRoutes.CreateAccount.Matches)).Key is not { } tag)
        {
            return;
        }

        _flow = new ConnectionFlowBinder(_operations[tag], _models, _methods, _names).Bind(_clientNames[tag], _state);
        if (_flow is { PreCheck: null })
        {
            _context.Report(ApiProblemKind.UnguardedFlow, "/paths", ApiRoutes.NeededList);
        }
        else if (_flow is not null)
        {
            _flow = _flow with { Import = new ImportBinder(_operations, _clientProperties, _methods).Bind(_operations[tag], _flow, _types) };
        }
    }

    private BindingResult Result()
    {
        var root = new RootClientModel(
            _settings.ClientName,
            _document.Description,
            _clients.Select(client => new ClientReference(client.Name, client.PropertyName, client.Documentation)).ToEquatableArray());
        var conveniences = ConvenienceBinder.Bind(_operations.ToDictionary(group => _clientNames[group.Key], group => group.Value), _models, _state);
        return new BindingResult(new SdkModel(_settings, _types.ToEquatableArray(), _clients.ToEquatableArray(), root, _flow, conveniences), _context.Problems);
    }

    private IEnumerable<OperationDraft> AllOperations() => _operations.Values.SelectMany(group => group);

    private static List<ObjectDraft> BindComponents(ApiDocument document, SchemaBinder schemas) => document.Components
        .OrderBy(schema => schema.ComponentName, StringComparer.Ordinal)
        .Select(schema => schemas.Bind(schema, new NameCandidate(null, CSharpName.Pascal(schema.ComponentName!))).Draft)
        .OfType<ObjectDraft>()
        .ToList();

    /// <summary>Groups the operations, sorted by path and method, so that the order of the document is irrelevant.</summary>
    private static List<IGrouping<string, ApiOperation>> GroupByTag(ApiDocument document) => document.Operations
        .OrderBy(operation => operation.Path, StringComparer.Ordinal)
        .ThenBy(operation => operation.Method, StringComparer.Ordinal)
        .GroupBy(operation => ClientKey(operation.Tag ?? PathWords.Topic(RoutePath.Parse(operation.Path), DefaultTag)), StringComparer.OrdinalIgnoreCase)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .ToList();

    // Tags with the same name share one client.
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

    // Servers return more than their documents describe, so unknown members are preserved even where additional properties are not allowed.
    private static void PreserveUnknownMembers(IEnumerable<TypeDraft> drafts)
    {
        foreach (var draft in drafts.Where(draft => draft.InResponse))
        {
            switch (draft)
            {
                case ObjectDraft content:
                    content.HasAdditionalProperties = true;
                    break;
                case UnionDraft union:
                    union.HasAdditionalProperties = true;
                    break;
            }
        }
    }

    private static void MarkUsed(OperationDraft operation)
    {
        Reachability.Mark(operation.Response, inAnswer: true);
        Reachability.Mark(operation.Body, inRequest: true);
        foreach (var parameter in operation.PathParameters)
        {
            Reachability.Mark(parameter.Sent);
        }

        // A type that cannot be sent in a query is sent as text and requires no class.
        foreach (var parameter in operation.OtherParameters)
        {
            Reachability.Mark(parameter.Sent, inRequest: ParameterShape.FieldStyle(parameter) is not null);
        }
    }
}
