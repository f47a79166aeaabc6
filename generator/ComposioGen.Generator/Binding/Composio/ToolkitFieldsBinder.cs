using ComposioGen.Generator.Binding.Operations;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Binding.Unions;
using ComposioGen.Generator.Model.Composio;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Binding.Composio;

/// <summary>Finds the fields that a toolkit requires for a scheme, and the member that hides fields from users.</summary>
internal static class ToolkitFieldsBinder
{
    public static ToolkitFieldsModel? Bind(TypeDraft? toolkit, ModelBuilder models, UnionDraft? state)
    {
        var details = (toolkit as ObjectDraft)?.Members.FirstOrDefault(member => member.JsonName == ApiMembers.AuthConfigDetails)?.Type;
        if (details is not { Kind: TypeKind.List, Element.Draft: ObjectDraft entry })
        {
            return null;
        }

        var mode = entry.Members.FirstOrDefault(member => member.JsonName == ApiMembers.Mode);
        var fields = entry.Members.FirstOrDefault(member => member.JsonName == ApiMembers.Fields);
        if (mode is not { Required: true, Nullable: false, Type.Kind: TypeKind.String or TypeKind.Enum } || fields is not { Required: true, Nullable: false, Type.Draft: ObjectDraft fieldsType })
        {
            return null;
        }

        var schemes = state is null ? null : models.EnumWith(state.Branches.Select(branch => branch.Tag).ToList());
        var text = models.MemberName(entry, ApiMembers.Mode) + (mode.Type.Kind == TypeKind.Enum ? ".Value" : "");
        var steps = fieldsType.Members.Select(member => Step(fieldsType, member, models)).OfType<FieldStepModel>().ToList();
        return new ToolkitFieldsModel(
            toolkit!.Name,
            models.MemberName(toolkit, ApiMembers.AuthConfigDetails)!,
            text,
            models.MemberName(entry, ApiMembers.Fields)!,
            Copy(fieldsType, models, steps.Select(step => step.Name)),
            steps.ToEquatableArray(),
            schemes?.Name);
    }

    private static FieldStepModel? Step(ObjectDraft fields, MemberDraft member, ModelBuilder models)
    {
        if (member.Type is not { Kind: TypeKind.Object, Draft: ObjectDraft step })
        {
            return null;
        }

        var lists = step.Members.Select(list => List(step, list, models)).OfType<FieldListModel>().ToList();
        return lists.Count == 0 ? null : new FieldStepModel(
            models.MemberName(fields, member.JsonName)!,
            !member.Required || member.Nullable,
            Copy(step, models, lists.Select(list => list.Name)),
            lists.ToEquatableArray());
    }

    private static FieldListModel? List(ObjectDraft step, MemberDraft list, ModelBuilder models)
    {
        if (list is not { Nullable: false, Required: true, Type: { Kind: TypeKind.List, ElementNullable: false, Element.Draft: ObjectDraft field } })
        {
            return null;
        }

        var visible = field.Members.FirstOrDefault(member => member.JsonName == ApiMembers.UserVisible);
        return visible?.Type.Kind == TypeKind.Boolean
            ? new FieldListModel(models.MemberName(step, list.JsonName)!, models.MemberName(field, visible.JsonName)!)
            : null;
    }

    private static CopiedObjectModel Copy(ObjectDraft draft, ModelBuilder models, IEnumerable<string> changed)
    {
        var names = draft.Members.Select(member => models.MemberName(draft, member.JsonName)!).Except(changed);
        return new CopiedObjectModel(draft.Name, (draft.HasAdditionalProperties ? names.Append("AdditionalProperties") : names).ToEquatableArray());
    }
}
