using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Model.Composio.Connections;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Binding.Composio.Connections;

/// <summary>Finds the members of the account update that specify who may use a shared account.</summary>
internal static class AccessUpdateBinder
{
    public static AccessUpdateModel? Bind(OperationDraft? update, ModelBuilder models, FilledMembers filled)
    {
        var body = update is { RequiresQuery: false, HasStringPathParameters: true } ? update.Body?.Draft as ObjectDraft : null;
        var sharing = Member(body, ApiMembers.Experimental);
        var rules = Member(sharing?.Type.Draft as ObjectDraft, ApiMembers.AccessRules);
        if (sharing?.Type.Draft is not ObjectDraft sharingType || rules?.Type.Draft is not ObjectDraft rulesType)
        {
            return null;
        }

        MemberModel? Rule(string jsonName, Func<TypeReference, bool> fits) =>
            Member(rulesType, jsonName) is { } member && models.Member(rulesType, member) is { IsRequired: false } rule && fits(rule.Type) ? rule : null;

        return Rule(ApiMembers.AllowAllUsers, type => type.Kind == TypeKind.Boolean) is { } all
            && Rule(ApiMembers.AllowedUserIds, IsTexts) is { } allowed
            && Rule(ApiMembers.NotAllowedUserIds, IsTexts) is { } notAllowed
            && filled.Suffice(update!, body!, sharing.JsonName)
            && filled.Suffice(update!, sharingType, rules.JsonName)
            && filled.Suffice(update!, rulesType)
            ? new AccessUpdateModel(
                update!.Name.Method,
                body!.Name,
                models.MemberName(body, sharing.JsonName)!,
                sharingType.Name,
                models.MemberName(sharingType, rules.JsonName)!,
                rulesType.Name,
                all,
                allowed,
                notAllowed,
                update.Response?.ToReference())
            : null;
    }

    private static MemberDraft? Member(ObjectDraft? owner, string jsonName) => owner?.Members.FirstOrDefault(member => member.JsonName == jsonName);

    private static bool IsTexts(TypeReference type) => type.Kind == TypeKind.List && type.Element!.Kind == TypeKind.String;
}
