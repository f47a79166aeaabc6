using ComposioGen.Generator.Binding.Composio;
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

/// <summary>Binds a document: determines every type, name and method of the SDK in ordered passes.</summary>
internal static class SdkBinder
{
    /// <summary>The passes in order. Those of <see cref="ComposioPasses"/> are the only ones specific to Composio.</summary>
    private static readonly Action<SdkDraft>[] Passes =
    [
        GroupOperations,
        BindTypes,
        SelectReachableTypes,
        ShareCommonMembers,
        ComposioPasses.NameTypes,
        NameTypes,
        ComposioPasses.AddSchemeBuilders,
        BuildMethods,
        BuildClients,
        ComposioPasses.AddConnectionFlow,
        ComposioPasses.AddConveniences,
    ];

    public static BindingResult Bind(ApiDocument document, SdkSettings settings, CancellationToken cancellationToken)
    {
        var draft = new SdkDraft(document, settings, cancellationToken);
        foreach (var pass in Passes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            pass(draft);
        }

        return new BindingResult(BuildModel(draft), draft.Context.Problems);
    }

    // Sorted by path and method, so that the order of the document is irrelevant.
    private static void GroupOperations(SdkDraft draft)
    {
        var keys = new ClientKeys(draft.Document.Operations);
        draft.Tags = draft.Document.Operations
            .OrderBy(operation => operation.Path, StringComparer.Ordinal)
            .ThenBy(operation => operation.Method, StringComparer.Ordinal)
            .GroupBy(keys.Of, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
    }

    private static void BindTypes(SdkDraft draft)
    {
        draft.Components = draft.Document.Components
            .OrderBy(schema => schema.ComponentName, StringComparer.Ordinal)
            .Select(schema => draft.Schemas.Bind(schema, new NameCandidate(null, CSharpName.Pascal(schema.ComponentName!))).Draft)
            .OfType<ObjectDraft>()
            .ToList();
        var binder = new OperationBinder(draft.Document, draft.Schemas, draft.Context, ComposioPasses.IsSentByClient);
        foreach (var group in draft.Tags)
        {
            var names = OperationNamer.Name(group.Key, group.ToList());
            draft.Operations.Add(group.Key, group.Select(operation => binder.Bind(operation, names[operation])).ToList());
        }

        ListItemBinder.Bind(draft.AllOperations.ToList());
    }

    private static void SelectReachableTypes(SdkDraft draft)
    {
        foreach (var operation in draft.AllOperations)
        {
            Reachability.Mark(operation);
        }

        draft.Types = draft.Schemas.Drafts.Where(type => type.IsUsed).ToList();
        PreserveUnknownMembers(draft.Types);
    }

    private static void ShareCommonMembers(SdkDraft draft)
    {
        var bases = new CommonBaseBinder(draft.Components, draft.Types);
        foreach (var union in draft.Types.OfType<UnionDraft>().OrderBy(union => union.Pointer, StringComparer.Ordinal).ToList())
        {
            bases.Bind(union);
        }
    }

    private static void NameTypes(SdkDraft draft)
    {
        draft.ClientNames = draft.Tags.ToDictionary(group => group.Key, group => draft.Names.ClaimClient(group.Key));
        draft.Names.AssignNames(draft.Types);
        draft.Models = new ModelBuilder(draft.Types, draft.Settings.Namespace);
    }

    private static void BuildMethods(SdkDraft draft)
    {
        var methods = new Dictionary<OperationDraft, OperationModel>();
        foreach (var group in draft.Operations.Values)
        {
            var names = new HashSet<string>(group.Select(operation => operation.Name.Method), StringComparer.Ordinal);
            foreach (var operation in group)
            {
                methods.Add(operation, OperationBinder.Build(operation, ComposioPasses.KindOf(operation), draft.Models, draft.Names, names));
            }
        }

        draft.Methods = methods;
    }

    private static void BuildClients(SdkDraft draft)
    {
        var properties = MemberNamer.Assign(draft.Operations.Keys.Select(key => new RequestedName(key)), EmittedNames.InRootClient.Append(draft.Settings.ClientName));
        draft.ClientProperties = properties;
        draft.Clients = draft.Operations
            .OrderBy(group => draft.ClientNames[group.Key], StringComparer.Ordinal)
            .Select(group => new ClientModel(
                draft.ClientNames[group.Key],
                properties[group.Key],
                Description(draft.Document.Tags, group.Key),
                group.Value.Select(operation => draft.Methods[operation]).ToEquatableArray()))
            .ToEquatableArray();
    }

    private static SdkModel BuildModel(SdkDraft draft)
    {
        var root = new RootClientModel(
            draft.Settings.ClientName,
            draft.Document.Description,
            draft.Clients.Select(client => new ClientReference(client.Name, client.PropertyName, client.Documentation)).ToEquatableArray());
        return new SdkModel(draft.Settings, draft.Models.Build().Concat(draft.AddedTypes).ToEquatableArray(), draft.Clients, root, draft.Extensions.ToEquatableArray());
    }

    // Tags with the same name in C# share a client.
    private static string? Description(IEnumerable<ApiTag> tags, string key) => tags
        .Where(tag => tag.Description is not null && string.Equals(ClientKeys.Of(tag.Name), key, StringComparison.OrdinalIgnoreCase))
        .OrderBy(tag => tag.Name, StringComparer.Ordinal)
        .FirstOrDefault()?.Description;

    // Servers return more than their documents describe, so unknown members are preserved even where additional properties are not allowed.
    private static void PreserveUnknownMembers(IEnumerable<TypeDraft> types)
    {
        foreach (var type in types.Where(type => type.InResponse))
        {
            switch (type)
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
}
