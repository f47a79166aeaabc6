using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Model.Operations;
using ComposioGen.Generator.Model.Schemas;

namespace ComposioGen.Generator.Binding.Operations;

/// <summary>
/// Finds operations that page with a cursor: <c>cursor</c> in the request, <c>items</c> and <c>next_cursor</c> in the response.
/// </summary>
internal static class PagingBinder
{
    public static PagingModel? Bind(OperationDraft draft, QueryModel? query, ModelBuilder models)
    {
        var cursor = query?.Parameters.FirstOrDefault(parameter => parameter.Member is { JsonName: "cursor", Type.Kind: TypeKind.String });
        if (cursor is null || draft.Body is not null || draft.PathParameters.Any() || draft.ResponseNullable || draft.Response?.Draft is not ObjectDraft page)
        {
            return null;
        }

        var items = page.Members.FirstOrDefault(member => member.JsonName == "items");
        var next = page.Members.FirstOrDefault(member => member.JsonName == "next_cursor");
        if (items is not { Type.Kind: TypeKind.List } || next?.Type.Kind != TypeKind.String
            || models.Member(page, items) is not { Presence: Presence.Required, Type: { ElementNullable: false, Element: { } item } } list)
        {
            return null;
        }

        // A page that is also sent distinguishes a cursor that is null from none.
        var cursorOfNext = models.Member(page, next);
        var method = draft.Name.Method;
        var name = method.StartsWith("List", StringComparison.Ordinal) ? "ListAll" + method.Substring(4) : method + "All";
        return new PagingModel(
            name,
            item,
            cursor.Member.Name,
            list.Name,
            cursorOfNext.Name + (cursorOfNext.Presence == Presence.Tristate ? ".GetValueOrDefault()" : ""));
    }
}
