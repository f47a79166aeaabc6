using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Binding.Unions;
using ComposioGen.Generator.Model.Composio.Connections;
using ComposioGen.Generator.Model.Operations;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Binding.Composio.Connections;

/// <summary>Finds what the connection flow needs: creating an account from a state, reading it, and what lies around that.</summary>
internal sealed class ConnectionFlowBinder(IReadOnlyList<OperationDraft> operations, ModelBuilder models, IReadOnlyDictionary<OperationDraft, OperationModel> built, TypeNamer names)
{
    // Members of the create and link bodies that the flow fills itself, and deprecated ones that it leaves alone.
    private static readonly HashSet<string> Filled = new(StringComparer.Ordinal) { "user_id", "state", "auth_config_id" };

    public ConnectionFlowModel? Bind(string client, UnionDraft? state)
    {
        var get = Find("GET", "connected_accounts", "{}");
        var account = get?.Response?.Draft;
        var create = Find("POST", "connected_accounts");
        if (state is null || create is null || built[get ?? create].Query is { IsRequired: true } || models.MemberName(account, "status") is not { } status)
        {
            return null;
        }

        var statusMember = ((ObjectDraft)account!).Members.First(member => member.JsonName == "status");
        var statuses = statusMember is { Required: true, Nullable: false } ? statusMember.Type.Draft as EnumDraft : null;
        var initiate = BindInitiate(create, state);
        if (initiate is null || statuses is null)
        {
            return null;
        }

        return new ConnectionFlowModel(
            client, account.Name, get!.Name.Method, status, models.MemberName(account, "status_reason"), statuses.Name, initiate, BindLink(), BindPreCheck(), BindToggle(),
            WaitManyBinder.Bind(Find("GET", "connected_accounts"), models, built),
            AccessUpdateBinder.Bind(Find("PATCH", "connected_accounts", "{}"), models),
            names.Claim("WebhookEvent"),
            Import: null);
    }

    private OperationDraft? Find(string method, params string[] shape) => operations.FirstOrDefault(operation => operation.Is(method, shape));

    private static TypeUse? TypeOf(TypeDraft? draft, string jsonName) =>
        (draft as ObjectDraft)?.Members.FirstOrDefault(member => member.JsonName == jsonName)?.Type;

    private InitiateModel? BindInitiate(OperationDraft create, UnionDraft state)
    {
        var body = create.Body?.Draft;
        var authConfig = TypeOf(body, "auth_config")?.Draft;
        var connection = TypeOf(body, "connection")?.Draft;
        if (!ReferenceEquals(TypeOf(connection, "state")?.Draft, state)
            || models.MemberName(authConfig, "id") is not { } authConfigId
            || models.MemberName(connection, "user_id") is not { } userId)
        {
            return null;
        }

        return new InitiateModel(
            create.Source.Path,
            body!.Name,
            models.MemberName(body, "auth_config")!,
            authConfigId,
            models.MemberName(body, "connection")!,
            userId,
            models.MemberName(connection, "state")!,
            state.Name,
            Options((ObjectDraft)connection!),
            Alias((ObjectDraft)connection!));
    }

    private LinkModel? BindLink()
    {
        var link = Find("POST", "connected_accounts", "link");
        var body = link?.Body?.Draft;
        return models.MemberName(body, "user_id") is { } userId && models.MemberName(body, "auth_config_id") is { } authConfigId
            ? new LinkModel(link!.Source.Path, body!.Name, userId, authConfigId, Options((ObjectDraft)body), Alias((ObjectDraft)body))
            : null;
    }

    private EquatableArray<MemberModel> Options(ObjectDraft body) => body.Members
        .Where(member => !Filled.Contains(member.JsonName) && !member.Property.Deprecated && !member.Required)
        .Select(member => models.Member(body, member))
        .ToEquatableArray();

    private MemberModel? Alias(ObjectDraft body) => Options(body).FirstOrDefault(option => option is { JsonName: "alias", Type.Kind: TypeKind.String });

    private PreCheckModel? BindPreCheck()
    {
        var list = Find("GET", "connected_accounts");
        if (list is null || built[list].Query is not { } query || list.Response?.Draft is not ObjectDraft page)
        {
            return null;
        }

        string? Filter(string jsonName) => query.Parameters.FirstOrDefault(parameter => parameter.Member.JsonName == jsonName && parameter.Member.Type.Kind == TypeKind.List)?.Member.Name;

        var statuses = query.Parameters.FirstOrDefault(parameter => parameter.Member.JsonName == "statuses")?.Member.Type.Element;
        var item = TypeOf(page, "items")?.Element?.Draft;
        var active = statuses?.Kind == TypeKind.Enum && TypeOfStatuses(list) is { } draft ? $"{draft.Name}.{ModelBuilder.ValueNames(draft)["ACTIVE"]}" : "\"ACTIVE\"";
        return Filter("user_ids") is { } userIds && Filter("auth_config_ids") is { } authConfigIds && Filter("statuses") is { } statusesName
            && models.MemberName(page, "items") is { } items && models.MemberName(item, "id") is { } id
            && ((ObjectDraft)item!).Members.First(member => member.JsonName == "id") is { Required: true, Nullable: false, Type.Kind: TypeKind.String }
            ? new PreCheckModel(list.Name.Method, query.TypeName, userIds, authConfigIds, statusesName, active, items, id,
                query.Parameters.Any(parameter => parameter.Member.JsonName == "account_type"))
            : null;
    }

    private static EnumDraft? TypeOfStatuses(OperationDraft list) =>
        list.Parameters.First(parameter => parameter.Source.Name == "statuses").Type.Innermost as EnumDraft is { } draft && draft.Values.Any(value => value.Value == "ACTIVE") ? draft : null;

    private ToggleModel? BindToggle()
    {
        var toggle = Find("PATCH", "connected_accounts", "{}", "status");
        return models.MemberName(toggle?.Body?.Draft, "enabled") is { } enabled
            ? new ToggleModel(toggle!.Name.Method, toggle.Body!.Draft!.Name, enabled, toggle.Response?.ToReference())
            : null;
    }
}
