using ComposioGen.Generator.Binding.Composio.AuthSchemes;
using ComposioGen.Generator.Binding.Composio.Import;
using ComposioGen.Generator.Binding.Naming;
using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Binding.Unions;
using ComposioGen.Generator.Model.Composio.Connections;
using ComposioGen.Generator.Model.Operations;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Binding.Composio.Connections;

/// <summary>Finds the operations of the connection flow: creating an account from a state, reading it, and related operations.</summary>
internal sealed class ConnectionFlowBinder(
    IReadOnlyList<OperationDraft> operations,
    ModelBuilder models,
    IReadOnlyDictionary<OperationDraft, OperationModel> built,
    TypeNamer names,
    IReadOnlyList<TypeModel> schemeTypes,
    ImportBinder import,
    FilledMembers filled)
{
    // Members of the create and link bodies that the flow fills itself, and deprecated ones that it omits.
    private static readonly HashSet<string> Filled = new(StringComparer.Ordinal) { ApiMembers.UserId, ApiMembers.State, ApiMembers.AuthConfigId };

    public ConnectionFlowModel? Bind(string client, UnionDraft? state)
    {
        var get = Find(ApiRoutes.GetAccount);
        var account = get?.Response?.Draft;
        if (get is not { HasStringPathParameters: true } || built[get].Query is { IsRequired: true } || models.MemberName(account, ApiMembers.Status) is not { } status)
        {
            return null;
        }

        var statusMember = ((ObjectDraft)account!).Members.First(member => member.JsonName == ApiMembers.Status);
        var statuses = statusMember is { Required: true, Nullable: false } ? statusMember.Type.Draft as EnumDraft : null;
        if (statuses is null)
        {
            return null;
        }

        var initiate = Find(ApiRoutes.CreateAccount) is { } create && state is not null ? BindInitiate(create, state) : null;
        var preCheck = BindPreCheck();
        return new ConnectionFlowModel(
            client, account.Name, get.Name.Method, status, models.MemberName(account, ApiMembers.StatusReason), StateUnion.NameIn(account, models), statuses.Name, ApiValues.Initiated, initiate, BindLink(), preCheck, BindToggle(),
            WaitManyBinder.Bind(Find(ApiRoutes.ListAccounts), models, built),
            AccessUpdateBinder.Bind(Find(ApiRoutes.UpdateAccount), models, filled),
            SchemeRequirements.Of(schemeTypes),
            new WebhookEventModel(names.Claim("WebhookEvent"), ApiValues.AccountExpiredEvent, account.Name),
            preCheck is null || initiate is null ? null : import.Bind(operations, preCheck));
    }

    private OperationDraft? Find(ApiRoute route) => operations.FirstOrDefault(route.Matches);

    private static TypeUse? TypeOf(TypeDraft? draft, string jsonName) =>
        (draft as ObjectDraft)?.Members.FirstOrDefault(member => member.JsonName == jsonName)?.Type;

    // The name of a member that is a string.
    private string? TextName(TypeDraft? draft, string jsonName) => TypeOf(draft, jsonName)?.Kind == TypeKind.String ? models.MemberName(draft, jsonName) : null;

    private InitiateModel? BindInitiate(OperationDraft create, UnionDraft state)
    {
        var body = create.Body?.Draft;
        var authConfig = TypeOf(body, ApiMembers.AuthConfig)?.Draft;
        var connection = TypeOf(body, ApiMembers.Connection)?.Draft;
        if (!ReferenceEquals(TypeOf(connection, ApiMembers.State)?.Draft, state)
            || TextName(authConfig, ApiMembers.Id) is not { } authConfigId
            || TextName(connection, ApiMembers.UserId) is not { } userId
            || !filled.Suffice(create, (ObjectDraft)body!, ApiMembers.AuthConfig, ApiMembers.Connection)
            || !filled.Suffice(create, (ObjectDraft)authConfig!, ApiMembers.Id)
            || !filled.Suffice(create, (ObjectDraft)connection!, ApiMembers.UserId, ApiMembers.State))
        {
            return null;
        }

        return new InitiateModel(
            create.Name.Method,
            create.Source.Path,
            body!.Name,
            models.MemberName(body, ApiMembers.AuthConfig)!,
            authConfigId,
            models.MemberName(body, ApiMembers.Connection)!,
            userId,
            models.MemberName(connection, ApiMembers.State)!,
            state.Name,
            Options((ObjectDraft)connection!),
            Alias((ObjectDraft)connection!));
    }

    private LinkModel? BindLink()
    {
        var link = Find(ApiRoutes.LinkAccount);
        var body = link?.Body?.Draft;
        return TextName(body, ApiMembers.UserId) is { } userId && TextName(body, ApiMembers.AuthConfigId) is { } authConfigId
            && filled.Suffice(link!, (ObjectDraft)body!, ApiMembers.UserId, ApiMembers.AuthConfigId)
            ? new LinkModel(link!.Name.Method, link.Source.Path, body!.Name, userId, authConfigId, Options((ObjectDraft)body), Alias((ObjectDraft)body))
            : null;
    }

    private EquatableArray<MemberModel> Options(ObjectDraft body) => body.Members
        .Where(member => !Filled.Contains(member.JsonName) && !member.Property.Deprecated && !member.Required)
        .Select(member => models.Member(body, member))
        .ToEquatableArray();

    private MemberModel? Alias(ObjectDraft body) => Options(body).FirstOrDefault(option => option is { JsonName: ApiMembers.Alias, Type.Kind: TypeKind.String });

    private PreCheckModel? BindPreCheck()
    {
        var list = Find(ApiRoutes.ListAccounts);
        if (list is null || built[list].Query is not { IsRequired: false } query || list.Response?.Draft is not ObjectDraft page)
        {
            return null;
        }

        string? Filter(string jsonName) => query.Parameters.FirstOrDefault(parameter => parameter.Member.JsonName == jsonName && parameter.Member.Type.Kind == TypeKind.List)?.Member.Name;

        var statuses = query.Parameters.FirstOrDefault(parameter => parameter.Member.JsonName == ApiMembers.Statuses)?.Member.Type.Element;
        var item = TypeOf(page, ApiMembers.Items)?.Element?.Draft;
        var active = statuses?.Kind == TypeKind.Enum && TypeOfStatuses(list) is { } draft ? $"{draft.Name}.{ModelBuilder.ValueNames(draft)[ApiValues.Active]}" : $"\"{ApiValues.Active}\"";
        return Filter(ApiMembers.UserIds) is { } userIds && Filter(ApiMembers.AuthConfigIds) is { } authConfigIds && Filter(ApiMembers.Statuses) is { } statusesName
            && models.MemberName(page, ApiMembers.Items) is { } items && models.MemberName(item, ApiMembers.Id) is { } id
            && ((ObjectDraft)item!).Members.First(member => member.JsonName == ApiMembers.Id) is { Required: true, Nullable: false, Type.Kind: TypeKind.String }
            ? new PreCheckModel(list.Name.Method, query.TypeName, userIds, authConfigIds, statusesName, active, items, id,
                query.Parameters.Any(parameter => parameter.Member.JsonName == ApiMembers.AccountType))
            : null;
    }

    private static EnumDraft? TypeOfStatuses(OperationDraft list) =>
        list.Parameters.First(parameter => parameter.Source.Name == ApiMembers.Statuses).Type.Innermost as EnumDraft is { } draft && draft.Values.Any(value => value.Value == ApiValues.Active) ? draft : null;

    private ToggleModel? BindToggle()
    {
        var toggle = Find(ApiRoutes.SetAccountStatus);
        return toggle is { RequiresQuery: false, HasStringPathParameters: true } && models.MemberName(toggle.Body?.Draft, ApiMembers.Enabled) is { } enabled && TypeOf(toggle.Body?.Draft, ApiMembers.Enabled)?.Kind == TypeKind.Boolean
            && filled.Suffice(toggle, (ObjectDraft)toggle.Body!.Draft!, ApiMembers.Enabled)
            ? new ToggleModel(toggle.Name.Method, toggle.Body!.Draft!.Name, enabled, toggle.Response?.ToReference())
            : null;
    }
}
