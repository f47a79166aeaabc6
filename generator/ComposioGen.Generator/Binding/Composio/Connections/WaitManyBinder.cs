using ComposioGen.Generator.Binding.Composio.AuthSchemes;
using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Model.Composio.Connections;
using ComposioGen.Generator.Model.Operations;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Binding.Composio.Connections;

/// <summary>Finds the list operation for waiting for many accounts: it filters by IDs and pages with a cursor.</summary>
internal static class WaitManyBinder
{
    public static WaitManyModel? Bind(OperationDraft? list, ModelBuilder models, IReadOnlyDictionary<OperationDraft, OperationModel> built)
    {
        if (list is null || built[list] is not { Query: { IsRequired: false } query, Paging: { } paging })
        {
            return null;
        }

        string? Name(string jsonName, Func<TypeReference, bool> fits) =>
            query.Parameters.FirstOrDefault(parameter => parameter.Member.JsonName == jsonName && fits(parameter.Member.Type))?.Member.Name;

        var ids = Name(ApiMembers.AccountIds, type => type.Kind == TypeKind.List && type.Element!.Kind == TypeKind.String);
        var item = (list.Response?.Draft as ObjectDraft)?.Members.FirstOrDefault(member => member.JsonName == ApiMembers.Items)?.Type.Element?.Draft;
        return ids is not null
            && models.MemberName(item, ApiMembers.Id) is { } id
            && models.MemberName(item, ApiMembers.Status) is { } status
            && ((ObjectDraft)item!).Members.First(member => member.JsonName == ApiMembers.Status) is { Required: true, Nullable: false, Type.Kind: TypeKind.Enum }
            && ((ObjectDraft)item).Members.First(member => member.JsonName == ApiMembers.Id) is { Required: true, Nullable: false, Type.Kind: TypeKind.String }
            ? new WaitManyModel(
                paging.Name,
                query.TypeName,
                ids,
                Name(ApiMembers.Limit, type => type.Kind is TypeKind.Int32 or TypeKind.Int64 or TypeKind.Double),
                Name(ApiMembers.AccountType, type => type.Kind is TypeKind.Enum or TypeKind.String),
                ApiValues.AllAccountTypes,
                item.Name,
                id,
                status,
                models.MemberName(item, ApiMembers.StatusReason),
                StateUnion.NameIn(item, models))
            : null;
    }
}
