using ComposioGen.Generator.Binding.Naming.Words;
using ComposioGen.Generator.Binding.Schemas;
using ComposioGen.Generator.Model.Operations;
using ComposioGen.Generator.Model.Schemas;
using ComposioGen.Generator.OpenApi.Operations;

namespace ComposioGen.Generator.Binding.Operations;

/// <summary>
/// Finds operations that page with a cursor: <c>cursor</c> in the request, <c>items</c> and <c>next_cursor</c> in the response.
/// </summary>
internal static class PagingBinder
{
    /// <param name="draft">The operation.</param>
    /// <param name="query">The request class.</param>
    /// <param name="models">The models of the types.</param>
    /// <param name="methods">The names of the methods of the client, to which that of the pages is added.</param>
    public static PagingModel? Bind(OperationDraft draft, QueryModel? query, ModelBuilder models, HashSet<string> methods)
    {
        var cursor = query?.Parameters.FirstOrDefault(parameter => parameter.Member is { JsonName: "cursor", Type.Kind: TypeKind.String });
        if (cursor is null || !MayPage(draft.Source) || draft.ResponseNullable || draft.Response?.Draft is not ObjectDraft page)
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
        var name = NamesOf(draft.Name.Method).First(methods.Add);
        return new PagingModel(
            name,
            item,
            cursor.Member.Name,
            list.Name,
            cursorOfNext.Name + (cursorOfNext.Presence == Presence.Tristate ? ".GetValueOrDefault()" : ""));
    }

    /// <summary>Returns whether the request of an operation is one for a page. The response is known only when it is bound.</summary>
    public static bool MayPage(ApiOperation operation) =>
        operation.Request is null
        && operation.Parameters.Any(parameter => parameter is { Name: "cursor", Location: ApiParameterLocation.Query })
        && operation.Parameters.All(parameter => parameter.Location != ApiParameterLocation.Path);

    /// <summary>Returns the names of the method that returns the items of all pages, in order of preference; the last ones are unlimited.</summary>
    public static IEnumerable<string> NamesOf(string method)
    {
        var words = CSharpName.Words(method);
        var rest = string.Concat(words.Skip(1));
        if (!words.Contains("All"))
        {
            yield return words[0] == "List" ? "ListAll" + rest : method + "All";
        }

        for (var name = "Enumerate" + (rest.Length == 0 ? words[0] : rest); ; name += "Items")
        {
            yield return name;
        }
    }
}
